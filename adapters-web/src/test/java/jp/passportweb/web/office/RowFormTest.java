package jp.passportweb.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.web.page.Posted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each row of a case has a form of its own")
class RowFormTest {
  private static final FieldProblem AT_ROW =
      new FieldProblem("reference-OPERATION", new InputProblem.Missing());

  @Test
  @DisplayName("only the row's own fields are read")
  void fields() {
    Posted posted =
        new Posted(
            Map.of("fact", "OPERATION", "reference-OPERATION", "a", "reference-SIGNATURE", "b"),
            Map.of());
    assertThat(RowForm.of(posted, "OPERATION")).isEqualTo(Map.of("reference", "a"));
  }

  @Test
  @DisplayName("what is wrong stands at the row's field")
  void problems() {
    ReviewOutcome outcome =
        new ReviewOutcome.Invalid(
            List.of(new FieldProblem("reference", new InputProblem.Missing())));
    assertThat(RowForm.named(outcome, "OPERATION"))
        .isEqualTo(new ReviewOutcome.Invalid(List.of(AT_ROW)));
  }
}
