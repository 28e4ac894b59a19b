package jp.passportweb.domain.session;

/** Which world a session opens. */
public enum SessionKind {
  PORTAL,
  OFFICE
}
