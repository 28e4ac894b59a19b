package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ACC-2 an account is of one corporation")
class OneCorporationTest {
  private static final RegistrationNumber OWN = new RegistrationNumber("010401012345");
  private static final FormResult<Organization> READ =
      new FormResult.Complete<>(OrganizationSamples.company());

  @ParameterizedTest
  @ValueSource(strings = {"0104-01-012345", "010401012345", "９０１０４０１０１２３４５", "", "12", "no number"})
  @DisplayName("the same number, however typed, is its own; what is no number is told elsewhere")
  void own(String typed) {
    assertThat(check(typed, Optional.of(OWN))).isEqualTo(READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0110-01-012345", "011001012345"})
  @DisplayName("another number is refused at its field; the first of an account is not")
  void other(String typed) {
    assertThat(check(typed, Optional.of(OWN)).problems())
        .containsExactly(
            new FieldProblem(
                OrganizationForm.REGISTRATION_NUMBER, new InputProblem.OtherCorporation(OWN)));
    assertThat(check(typed, Optional.empty())).isEqualTo(READ);
  }

  @Test
  @DisplayName("what else is wrong is told as well")
  void besides() {
    FieldProblem missing = new FieldProblem(OrganizationForm.KANA, new InputProblem.Missing());
    FormResult<Organization> read = new FormResult.Incomplete<>(List.of(missing));
    assertThat(OneCorporation.check(read, typed("0110-01-012345"), Optional.of(OWN)).problems())
        .hasSize(2)
        .contains(missing);
  }

  private static FormResult<Organization> check(
      String typed, Optional<RegistrationNumber> ofAccount) {
    return OneCorporation.check(READ, typed(typed), ofAccount);
  }

  private static Map<String, String> typed(String number) {
    return Map.of(OrganizationForm.REGISTRATION_NUMBER, number);
  }
}
