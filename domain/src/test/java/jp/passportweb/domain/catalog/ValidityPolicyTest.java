package jp.passportweb.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR 6.3.2 the limit in force is the latest that has begun on the day of issue")
class ValidityPolicyTest {
  private final ValidityPolicy policy =
      new ValidityPolicy(
          List.of(
              new ValidityLimit(LocalDate.of(2029, 3, 15), 47, 46),
              new ValidityLimit(LocalDate.of(2026, 3, 15), 200, 199),
              new ValidityLimit(LocalDate.of(2020, 9, 1), 398, 397),
              new ValidityLimit(LocalDate.of(2027, 3, 15), 100, 99)));

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({
    "2019-01-01, 398",
    "2020-08-31, 398",
    "2020-09-01, 398",
    "2026-03-14, 398",
    "2026-03-15, 200",
    "2027-03-14, 200",
    "2027-03-15, 100",
    "2029-03-14, 100",
    "2029-03-15, 47",
    "2099-12-31, 47",
  })
  void boundaries(LocalDate day, int most) {
    assertThat(policy.on(day).most()).isEqualTo(most);
    assertThat(policy.on(day).issued()).isEqualTo(most - 1);
  }

  @Test
  @DisplayName("the limits stand in the order of their days, however they were given")
  void ordered() {
    assertThat(policy.limits()).extracting(ValidityLimit::most).containsExactly(398, 200, 100, 47);
  }

  @Test
  @DisplayName("a policy without any limit is a mistake")
  void empty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ValidityPolicy(List.of()));
  }
}
