package jp.passportweb.domain.logincertificate;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.signingrequest.Der;

/** Login certificates for tests. */
public final class LoginCertificateSamples {
  public static final Validity VALIDITY =
      new Validity(Instant.parse("2026-11-20T03:00:00Z"), Instant.parse("2027-11-20T02:59:59Z"));

  private LoginCertificateSamples() {}

  /** One with an id and a serial number of its own, issued at the beginning of its validity. */
  public static LoginCertificate certificate(AccountId account, OperatorId issuedBy) {
    SerialNumber serial = SerialNumber.random(ThreadLocalRandom.current());
    return new LoginCertificate(
        new LoginCertificateId(UUID.randomUUID()),
        account,
        new HolderName("総務部 原宿 花子"),
        serial,
        VALIDITY,
        Der.of(serial.value().toByteArray()),
        VALIDITY.notBefore(),
        issuedBy,
        null);
  }

  /** The same under another id. */
  public static LoginCertificate under(LoginCertificateId id, LoginCertificate like) {
    return new LoginCertificate(
        id,
        like.account(),
        like.holder(),
        like.serial(),
        like.validity(),
        like.certificate(),
        like.issuedAt(),
        like.issuedBy(),
        like.revokedAt());
  }
}
