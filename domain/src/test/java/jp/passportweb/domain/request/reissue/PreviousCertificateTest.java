package jp.passportweb.domain.request.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.request.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("再発行: what becomes of the previous certificate")
class PreviousCertificateTest {
  @ParameterizedTest(name = "{0}, compromised: {1}")
  @CsvSource({
    "REVOKED_AT_ONCE, false, true, SUPERSEDED",
    "REVOKED_LATER, false, false, SUPERSEDED",
    "REVOKED_AT_ONCE, true, true, KEY_COMPROMISE",
    "REVOKED_LATER, true, true, KEY_COMPROMISE"
  })
  @DisplayName("REI-3, §6.5 it may wait only while its key is safe")
  void fate(PreviousCertificateFate fate, boolean compromised, boolean atOnce, CrlReason reason) {
    Request.Reissue reissue =
        new Request.Reissue(new RecordId(UUID.randomUUID()), fate, compromised);
    assertThat(ReissueRules.revokesAtOnce(reissue)).isEqualTo(atOnce);
    assertThat(ReissueRules.reason(reissue)).isEqualTo(reason);
  }
}
