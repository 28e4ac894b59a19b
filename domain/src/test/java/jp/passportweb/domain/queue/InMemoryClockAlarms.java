package jp.passportweb.domain.queue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** {@link ClockAlarms} in memory. */
public final class InMemoryClockAlarms implements ClockAlarms {
  private final Set<Told> told = new HashSet<>();

  private record Told(String subject, String kind, boolean past, Instant due) {}

  @Override
  public boolean tell(PressingClock clock) {
    return told.add(new Told(clock.subject(), clock.kind(), clock.past(), clock.due()));
  }
}
