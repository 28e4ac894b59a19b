package jp.passportweb.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReportSamples;
import jp.passportweb.domain.problemreport.ReportKind;
import jp.passportweb.domain.problemreport.ReportOutcome;
import jp.passportweb.domain.review.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRB-1 who reported a problem is kept no longer than records must be (BR 5.5.2)")
class EraseReportersTest {
  private static final Instant DECIDED = Instant.parse("2026-11-24T01:00:00Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private Instant now = DECIDED;
  private final EraseReporters erase =
      new EraseReporters(ports.problemReports(), ports.audit(), new Straightaway(), () -> now);

  @Test
  @DisplayName(
      "PRB-1 two years after the decision name, address and words go, and the trail says so")
  void erased() {
    ProblemReport report = concluded();
    now = DECIDED.plus(DropFiles.KEPT);
    assertThat(erase.erase()).isZero();
    now = now.plus(Duration.ofMillis(1));
    assertThat(erase.erase()).isEqualTo(1);
    assertThat(erase.erase()).isZero();
    ProblemReport left = ports.problemReports().byId(report.id()).orElseThrow();
    assertThat(left.reporter().name()).isEmpty();
    assertThat(left.reporter().mail()).isNull();
    assertThat(left.complaint().text()).isEmpty();
    assertThat(left.complaint().kind()).isEqualTo(ReportKind.MISUSE);
    assertThat(left.outcome()).isEqualTo(report.outcome());
    assertThat(ports.audit().on(report.receipt().text(), 9))
        .extracting(AuditEvent::actor, AuditEvent::action)
        .containsExactly(tuple("system", "problem-report.erased"));
    assertThat(Changes.on(ports, report.receipt().text()))
        .containsExactly("problem-report.erased: reporter KEPT > ERASED");
  }

  private ProblemReport concluded() {
    Decision decision = new Decision(new OperatorId(UUID.randomUUID()), DECIDED);
    ProblemReport report = ProblemReportSamples.report(ReportKind.MISUSE, DECIDED);
    ports.problemReports().add(report);
    ports
        .problemReports()
        .update(
            report
                .answered(new ProblemReport.Preliminary(decision, "調査中"))
                .concluded(new ReportOutcome.Unfounded(decision, "事実ではない")));
    return ports.problemReports().byId(report.id()).orElseThrow();
  }
}
