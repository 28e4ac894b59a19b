package jp.passportweb.domain.problemreport;

import jp.passportweb.domain.signingrequest.SpkiHash;

/**
 * What proves that a reporter has a private key: checked by the program when the report came.
 *
 * @param key whose it is
 */
public record KeyProof(Kind kind, SpkiHash key) {
  /** How it was proven (BR 4.9.12). The private key itself is kept nowhere. */
  public enum Kind {
    PRIVATE_KEY,
    SIGNING_REQUEST
  }

  /**
   * What the common name of a CSR must say to prove anything: one that was made for a certificate
   * may be anybody's.
   */
  public static final String WORD = "compromised";
}
