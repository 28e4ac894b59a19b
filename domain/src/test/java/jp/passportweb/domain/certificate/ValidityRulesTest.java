package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import jp.passportweb.domain.catalog.ValidityLimit;
import jp.passportweb.domain.catalog.ValidityPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR 6.3.2 how long a certificate lasts")
class ValidityRulesTest {
  private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
  private static final ValidityPolicy POLICY =
      new ValidityPolicy(
          List.of(
              new ValidityLimit(LocalDate.parse("2020-09-01"), 398, 397),
              new ValidityLimit(LocalDate.parse("2026-03-15"), 200, 199),
              new ValidityLimit(LocalDate.parse("2027-03-15"), 100, 99),
              new ValidityLimit(LocalDate.parse("2029-03-15"), 47, 46)));

  @ParameterizedTest(name = "issued {0}: until the end of {1}")
  @CsvSource({
    "2026-11-29T01:54:42+09:00, 2027-06-15",
    "2026-11-28T23:59:59+09:00, 2027-06-14",
    "2026-11-29T00:00:00+09:00, 2027-06-15",
    "2026-11-29T00:00:01+09:00, 2027-06-15",
    "2026-11-29T00:00:00.999+09:00, 2027-06-15",
    "2026-11-29T23:59:59+09:00, 2027-06-15",
    "2027-03-14T23:59:59+09:00, 2027-09-28",
    "2027-03-15T00:00:00+09:00, 2027-06-21",
    "2028-02-29T12:00:00+09:00, 2028-06-06",
    "2029-03-15T08:30:00+09:00, 2029-04-29",
    "2024-02-29T12:00:00+09:00, 2025-03-31",
    "2026-11-28T15:00:00Z, 2027-06-15"
  })
  @DisplayName("it ends with a day in Tokyo, inside the limit of its day of issue")
  void wholeDays(OffsetDateTime issue, LocalDate last) {
    Validity validity = ValidityRules.validity(issue.toInstant(), FAR, POLICY);
    assertThat(validity.notAfter()).isEqualTo(ValidityRules.endOf(last));
    assertThat(validity.notAfter().atZone(ValidityRules.TOKYO).toLocalTime())
        .isEqualTo(LocalTime.of(23, 59, 59));
    Duration limit =
        Duration.ofDays(
            POLICY.on(LocalDate.ofInstant(issue.toInstant(), ValidityRules.TOKYO)).issued());
    assertThat(lasting(validity)).isLessThanOrEqualTo(limit);
    assertThat(lasting(validity)).isGreaterThan(limit.minusDays(1));
  }

  @ParameterizedTest(name = "a contract until {0}: until the end of {1}")
  @CsvSource({
    "2026-11-29, 2026-11-29",
    "2027-06-14, 2027-06-14",
    "2027-06-15, 2027-06-15",
    "2027-06-16, 2027-06-15",
    "2027-11-28, 2027-06-15"
  })
  @DisplayName("no longer than its contract")
  void contract(LocalDate until, LocalDate last) {
    Instant issue = Instant.parse("2026-11-28T16:54:42Z");
    assertThat(ValidityRules.validity(issue, until, POLICY).notAfter())
        .isEqualTo(ValidityRules.endOf(last));
  }

  /** Both ends included. */
  private static Duration lasting(Validity validity) {
    return Duration.between(validity.notBefore(), validity.notAfter()).plusSeconds(1);
  }
}
