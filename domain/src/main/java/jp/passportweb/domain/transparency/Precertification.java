package jp.passportweb.domain.transparency;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/** Port: precertificates and timestamps as bytes (RFC 6962 3). No key of ours is used. */
public interface Precertification {
  /** What is signed into the precertificate: the same with the poison (RFC 6962 3.1). */
  Der poisoned(Der toBeSigned);

  /**
   * What is signed into the certificate: the same with the timestamps (RFC 6962 3.3).
   *
   * @param precertificate that they were given for
   * @throws IllegalStateException when the certificate would not be the precertificate's (RFC 6962
   *     3.2)
   */
  Der timestamped(Der toBeSigned, Der precertificate, List<SignedTimestamp> timestamps);

  /**
   * Whether a log signed this timestamp for what is to be signed.
   *
   * @param issuer the certificate of who signs it
   */
  boolean isGiven(SignedTimestamp timestamp, TransparencyLog log, Der toBeSigned, Der issuer);
}
