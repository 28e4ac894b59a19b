package jp.passportweb.domain.session;

/** Which world a session opens. */
public enum SessionKind {
  PORTAL,
  OFFICE,
  /** Staff whose password was right and whose second factor is awaited; opens nothing else. */
  OFFICE_STEP
}
