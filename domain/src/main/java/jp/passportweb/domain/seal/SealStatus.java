package jp.passportweb.domain.seal;

import java.time.Instant;
import jp.passportweb.domain.certificate.Validity;
import org.jspecify.annotations.Nullable;

/** 現在の状態: what a certificate is at an instant, to who looks at the seal. */
public enum SealStatus {
  VALID,
  NOT_YET,
  EXPIRED,
  REVOKED;

  /**
   * Both ends of the validity are included (RFC 5280 4.1.2.5). A revocation is for good, also
   * beyond the end.
   *
   * @param revokedAt nothing while it is not revoked
   */
  public static SealStatus of(Validity validity, @Nullable Instant revokedAt, Instant now) {
    if (revokedAt != null) {
      return REVOKED;
    }
    if (now.isBefore(validity.notBefore())) {
      return NOT_YET;
    }
    return now.isAfter(validity.notAfter()) ? EXPIRED : VALID;
  }
}
