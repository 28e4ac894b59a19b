package jp.passportweb.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.RecordCheck;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.web.page.Posted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("one check's form among the others of its page")
class CheckFormTest {
  private static final InputProblem MISSING = new InputProblem.Missing();

  @Test
  @DisplayName("the source is read from the field of its own check")
  void read() {
    Posted posted =
        posted(Map.of("check", "DOMAIN_CONTROL", "source-DOMAIN_CONTROL", "DNS", "source", "x"));
    assertThat(CheckForm.of(posted))
        .isEqualTo(Map.of(RecordCheck.KIND, "DOMAIN_CONTROL", RecordCheck.SOURCE, "DNS"));
  }

  @Test
  @DisplayName("a problem stands at that field")
  void problem() {
    assertThat(problemsOf("DOMAIN_CONTROL"))
        .containsExactly(new FieldProblem("source-DOMAIN_CONTROL", MISSING));
  }

  @Test
  @DisplayName("a check that does not exist has no field on the page")
  void unknown() {
    assertThat(problemsOf("<b>")).containsExactly(new FieldProblem(RecordCheck.SOURCE, MISSING));
  }

  private static List<FieldProblem> problemsOf(String kind) {
    ReviewOutcome outcome =
        new ReviewOutcome.Invalid(List.of(new FieldProblem(RecordCheck.SOURCE, MISSING)));
    ReviewOutcome named = CheckForm.named(outcome, posted(Map.of(RecordCheck.KIND, kind)));
    return ((ReviewOutcome.Invalid) named).problems();
  }

  private static Posted posted(Map<String, String> fields) {
    return new Posted(fields, Map.of());
  }
}
