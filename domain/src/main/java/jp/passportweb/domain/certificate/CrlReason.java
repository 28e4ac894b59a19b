package jp.passportweb.domain.certificate;

/**
 * CRLReason (RFC 5280 5.3.1), as far as a subscriber's certificate is revoked for it (BR 7.2.2).
 */
public enum CrlReason {
  /** Published by publishing no reason. */
  UNSPECIFIED(0),
  KEY_COMPROMISE(1),
  AFFILIATION_CHANGED(3),
  SUPERSEDED(4),
  CESSATION_OF_OPERATION(5),
  /** The authority's own reasons alone. */
  PRIVILEGE_WITHDRAWN(9);

  private final int code;

  CrlReason(int code) {
    this.code = code;
  }

  /** Its number in CRLs and OCSP responses. */
  public int code() {
    return code;
  }
}
