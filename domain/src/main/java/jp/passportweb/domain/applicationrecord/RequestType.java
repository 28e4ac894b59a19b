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
  SERVICE_SWITCH
}
