package jp.passportweb.domain.transparency;

/** What those who keep log lists say of a log (log list v3). */
public enum LogState {
  PENDING,
  QUALIFIED,
  USABLE,
  READ_ONLY,
  RETIRED,
  REJECTED;

  /** Whether its new timestamps count for browsers. */
  public boolean takesNew() {
    return this == QUALIFIED || this == USABLE;
  }
}
