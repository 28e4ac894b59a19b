package jp.passportweb.domain.queue;

/** Port: of which clocks the office was told already (QUE-2). */
public interface ClockAlarms {
  /** Notes that the office is told; false where it was before. */
  boolean tell(PressingClock clock);
}
