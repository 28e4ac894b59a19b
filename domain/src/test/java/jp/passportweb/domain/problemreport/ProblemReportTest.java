package jp.passportweb.domain.problemreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PRB-1 the clocks of a problem report")
class ProblemReportTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest(name = "{0}: {1} hours")
  @CsvSource({
    "KEY_COMPROMISE,     24",
    "NAME_NOT_HELD,      24",
    "MISUSE,            120",
    "WRONG_INFORMATION, 120",
    "AGAINST_RULES,     120",
    "OTHER,             120"
  })
  @DisplayName("PRB-1 the answer is due in a day; then the revocation that it may come to is")
  void clock(ReportKind kind, int hours) {
    ProblemReport report = ProblemReportSamples.report(kind, RECEIVED);
    assertThat(report.clock().due()).isEqualTo(RECEIVED.plus(Duration.ofHours(24)));
    ProblemReport answered = report.answered(new ProblemReport.Preliminary(decision(), "調べました。"));
    assertThat(answered.clock().due()).isEqualTo(RECEIVED.plus(Duration.ofHours(hours)));
  }

  @ParameterizedTest(name = "at {0}: overdue {1}")
  @CsvSource({"2026-11-21T03:00:00Z,     false", "2026-11-21T03:00:00.001Z, true"})
  @DisplayName("PRB-1 the clock never pauses")
  void limit(Instant now, boolean overdue) {
    ProblemReport report = ProblemReportSamples.report(ReportKind.MISUSE, RECEIVED);
    assertThat(report.clock().isOverdue(now)).isEqualTo(overdue);
  }

  @Test
  @DisplayName("PRB-1 a report is open until it is answered and decided")
  void open() {
    ProblemReport report = ProblemReportSamples.report(ReportKind.MISUSE, RECEIVED);
    ProblemReport decided = report.concluded(new ReportOutcome.Unfounded(decision(), "別の証明書"));
    assertThat(report.isOpen()).isTrue();
    assertThat(decided.isOpen()).isTrue();
    assertThat(decided.answered(new ProblemReport.Preliminary(decision(), "別の証明書")).isOpen())
        .isFalse();
  }

  private static Decision decision() {
    return new Decision(new OperatorId(UUID.randomUUID()), RECEIVED.plusSeconds(60));
  }
}
