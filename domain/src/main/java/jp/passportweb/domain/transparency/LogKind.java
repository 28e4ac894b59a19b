package jp.passportweb.domain.transparency;

/** By what protocol a log is read; both are written to in the same way. */
public enum LogKind {
  RFC_6962,
  /** C2SP static-ct-api: its timestamps carry the entry's index as an extension. */
  STATIC_CT
}
