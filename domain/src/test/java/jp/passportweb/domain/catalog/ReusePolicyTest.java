package jp.passportweb.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How long evidence may be used again")
class ReusePolicyTest {
  private final ReusePolicy policy = CatalogSamples.reuse();

  @ParameterizedTest(name = "gathered on {0}: until {1}")
  @CsvSource({
    "2026-03-15, 2026-10-01",
    "2026-08-26, 2027-03-14",
    "2026-08-27, 2027-03-14",
    "2026-12-04, 2027-03-14",
    "2026-12-05, 2027-03-15",
    "2027-03-14, 2027-06-22",
    "2027-03-15, 2027-06-23",
    "2029-03-04, 2029-03-14",
    "2029-03-05, 2029-03-15",
    "2029-03-15, 2029-03-25"
  })
  @DisplayName("§5 domain control: 200 days, 100 from 2027-03-15, 10 from 2029-03-15")
  void domainControl(LocalDate gathered, LocalDate lastDay) {
    assertThat(policy.lastDay(gathered, ReuseLimit::domainControl)).isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "gathered on {0}: until {1}")
  @CsvSource({"2026-03-15, 2027-04-17", "2026-11-20, 2027-12-23", "2029-03-14, 2030-04-16"})
  @DisplayName("§5 organisation identity: 398 days")
  void identity(LocalDate gathered, LocalDate lastDay) {
    assertThat(policy.lastDay(gathered, ReuseLimit::identity)).isEqualTo(lastDay);
  }
}
