package jp.passportweb.domain.request.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REI-3 what becomes of the previous certificate")
class ReissueRulesTest {
  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "REVOKED_AT_ONCE, 2026-12-20, 2026-12-20",
    "REVOKED_LATER, 2026-12-20, 2027-01-03",
  })
  @DisplayName("REI-3 it is revoked with the reissue, or two weeks later")
  void day(PreviousCertificateFate fate, LocalDate reissued, LocalDate revoked) {
    assertThat(ReissueRules.revocationDay(fate, reissued)).isEqualTo(revoked);
  }
}
