package jp.passportweb.domain.applicationrecord;

/** お申込種別. */
public enum RequestType {
  NEW,
  RENEWAL,
  CONTINUATION,
  REISSUE,
  CONTACT_CHANGE,
  REVOCATION,
  TERMINATION,
  CANCELLATION,
  SERVICE_SWITCH;

  /** Whether it ends in a certificate of its own. */
  public boolean certifies() {
    return switch (this) {
      case NEW, RENEWAL, CONTINUATION, REISSUE, SERVICE_SWITCH -> true;
      case CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> false;
    };
  }

  /** Whether its certificate takes the place of the one that it is made from (REI-1, CON-1). */
  public boolean replacesCertificate() {
    return this == REISSUE || this == CONTINUATION;
  }

  /** Whether its contract takes the place of another, with all its certificates (REN-1, SWI-1). */
  public boolean replacesContract() {
    return this == RENEWAL || this == SERVICE_SWITCH;
  }

  /** Whether a term is bought with it, which a coupon can pay (COU-1). */
  public boolean sells() {
    return switch (this) {
      case NEW, RENEWAL, SERVICE_SWITCH -> true;
      case CONTINUATION, REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> false;
    };
  }
}
