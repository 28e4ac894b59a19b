package jp.passportweb.domain.certificate;

import java.time.Instant;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SpkiHash;

/**
 * A certificate on its way: first the intention, then the certificate (REQUIREMENTS §6.4). One
 * record has at most one.
 */
public sealed interface Issuance {
  RecordId record();

  Intended intention();

  /**
   * To be signed, and stored before the key signs.
   *
   * @param authority the issuing authority's name
   * @param toBeSigned DER TBSCertificate
   */
  record Intended(
      RecordId record,
      String authority,
      SerialNumber serial,
      Validity validity,
      SpkiHash key,
      Der toBeSigned,
      Instant intendedAt)
      implements Issuance {
    @Override
    public Intended intention() {
      return this;
    }
  }

  /**
   * Signed and stored.
   *
   * @param certificate DER Certificate
   */
  record Issued(Intended intention, Der certificate, Instant issuedAt) implements Issuance {
    @Override
    public RecordId record() {
      return intention.record();
    }

    /** Whether its time is not over; it may be revoked. */
    public boolean lastsBeyond(Instant instant) {
      return intention.validity().notAfter().isAfter(instant);
    }
  }
}
