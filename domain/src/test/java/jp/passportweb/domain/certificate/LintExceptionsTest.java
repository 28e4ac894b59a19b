package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LINT-1 exceptions are data with a reason, applied exactly")
class LintExceptionsTest {
  private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
  private static final LintExceptions EXCEPTIONS =
      new LintExceptions(
          List.of(new LintException("zlint", "e_rule", FROM, "it misreads", "issue 1")));

  @ParameterizedTest
  @CsvSource({
    "zlint,   e_rule,   2026-12-01, NOTICE",
    "zlint,   e_rule,   2030-01-01, NOTICE",
    "zlint,   e_rule,   2026-11-30, ERROR",
    "zlint,   e_rule_2, 2026-12-01, ERROR",
    "zlint,   E_RULE,   2026-12-01, ERROR",
    "pkilint, e_rule,   2026-12-01, ERROR"
  })
  @DisplayName("what it names, from its day on, is a notice that says why; nothing else changes")
  void applied(String linter, String code, LocalDate day, Severity left) {
    LintFinding said = new LintFinding.Foreign(linter, code, Severity.ERROR, "words");
    assertThat(EXCEPTIONS.applied(List.of(said), day))
        .containsExactly(
            left == Severity.ERROR
                ? said
                : new LintFinding.Foreign(linter, code, left, "excepted: it misreads (issue 1)"));
  }

  @Test
  @DisplayName("our own rules and silence know no exceptions")
  void never() {
    List<LintFinding> findings =
        List.of(
            new LintFinding.Own(LintRule.KEY_USAGE, "04"), new LintFinding.Unread("zlint", "away"));
    assertThat(EXCEPTIONS.applied(findings, FROM)).isEqualTo(findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  @DisplayName("an exception without a reason or source is none")
  void whole(String blank) {
    assertThatThrownBy(() -> new LintException("zlint", "e_rule", FROM, blank, "issue 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LintException("zlint", "e_rule", FROM, "it misreads", blank))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
