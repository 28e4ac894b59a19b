package jp.passportweb.domain.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LOGIN-1 how long a login certificate counts")
class LoginCertificatePolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.5Z");

  @ParameterizedTest
  @CsvSource({
    "P1Y,  2036-01-01T00:00:00Z, 2027-11-24T02:59:59Z",
    "P90D, 2036-01-01T00:00:00Z, 2027-02-22T02:59:59Z",
    "P2Y,  2028-11-24T02:59:59Z, 2028-11-24T02:59:59Z",
    "P2Y,  2028-11-24T02:59:58Z, 2028-11-24T02:59:58Z"
  })
  @DisplayName("LOGIN-1 it lasts as the setting says, and not beyond its authority")
  void lasts(Period lasts, Instant authorityEnds, Instant ends) {
    AuthorityCertificate authority =
        new AuthorityCertificate(
            "CA", new Validity(NOW.minusSeconds(9), authorityEnds), Der.of(new byte[0]));
    Validity validity = new LoginCertificatePolicy(lasts).validity(NOW, authority);
    assertThat(validity.notBefore()).isEqualTo("2026-11-24T03:00:00Z");
    assertThat(validity.notAfter()).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-11-20T02:59:59Z,     ,                     VALID",
    "2027-11-20T02:59:59.001Z, ,                     EXPIRED",
    "2026-12-01T00:00:00Z,     2026-11-30T00:00:00Z, REVOKED",
    "2028-12-01T00:00:00Z,     2026-11-30T00:00:00Z, REVOKED"
  })
  @DisplayName("LOGIN-1 it counts until its last second, unless it is revoked")
  void state(Instant now, Instant revokedAt, LoginCertificate.State state) {
    LoginCertificate sample =
        LoginCertificateSamples.certificate(
            new AccountId(UUID.randomUUID()), new OperatorId(UUID.randomUUID()));
    LoginCertificate certificate = revokedAt == null ? sample : sample.revoked(revokedAt);
    assertThat(certificate.state(now)).isEqualTo(state);
  }
}
