package jp.passportweb.domain.logincertificate;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that opens one account (LOGIN-1). Its key is the holder's alone.
 *
 * @param serial unique below the authority for login certificates
 * @param certificate DER Certificate
 * @param revokedAt when it stopped counting, if it did
 */
public record LoginCertificate(
    LoginCertificateId id,
    AccountId account,
    HolderName holder,
    SerialNumber serial,
    Validity validity,
    Der certificate,
    Instant issuedAt,
    OperatorId issuedBy,
    @Nullable Instant revokedAt) {

  /** Whether it counts. */
  public enum State {
    VALID,
    EXPIRED,
    REVOKED
  }

  public State state(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return now.isAfter(validity.notAfter()) ? State.EXPIRED : State.VALID;
  }

  public LoginCertificate revoked(Instant at) {
    return new LoginCertificate(
        id, account, holder, serial, validity, certificate, issuedAt, issuedBy, at);
  }
}
