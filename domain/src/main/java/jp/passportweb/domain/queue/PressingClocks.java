package jp.passportweb.domain.queue;

import java.time.Instant;
import java.util.List;

/**
 * Port: clocks that are in their last quarter or past. Every part of the office that winds clocks
 * has one of these.
 */
public interface PressingClocks {
  /** The nearest first. */
  List<PressingClock> pressing(Instant now, int atMost);
}
