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

  /** Whether a term is bought with it, which a coupon can pay (COU-1). */
  public boolean sells() {
    return switch (this) {
      case NEW, RENEWAL, SERVICE_SWITCH -> true;
      case CONTINUATION, REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> false;
    };
  }
}
