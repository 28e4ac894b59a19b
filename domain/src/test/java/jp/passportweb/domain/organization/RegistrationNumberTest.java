package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SUBJ-1, EVG 7.1.4.2.5: numbers that a registry assigns")
class RegistrationNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0110-01-012345, 011001012345",
    "０１１０－０１－０１２３４５, 011001012345",
    "0000-20-131130, 000020131130",
    "0100-01-000001, 010001000001",
    "1112-01-111111, 111201111111",
    "8000020130001, 000020130001"
  })
  @DisplayName("a leading 0000 is a public body's, a low number an old one")
  void assigned(String typed, String digits) {
    assertThat(RegistrationNumber.parse(typed))
        .isEqualTo(Parsed.good(new RegistrationNumber(digits)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-00-000000",
        "222222222222",
        "８８８８－８８－８８８８８８",
        "0100-01-000000",
        "123456789012",
        "0123-45-678901",
        "987654321098",
        "9000000000000"
      })
  @DisplayName("what fills the field is refused, as twelve digits and behind a check digit")
  void fillers(String typed) {
    assertThat(RegistrationNumber.parse(typed))
        .isEqualTo(Parsed.bad(new InputProblem.NotAssigned()));
  }
}
