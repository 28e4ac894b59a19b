package jp.passportweb.domain.catalog;

/** How far the subject is validated (BR 7.1.6.1, EVG). */
public enum ValidationLevel {
  OV,
  EV
}
