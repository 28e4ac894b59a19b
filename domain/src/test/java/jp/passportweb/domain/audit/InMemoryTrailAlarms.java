package jp.passportweb.domain.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link TrailAlarms} in memory. */
public final class InMemoryTrailAlarms implements TrailAlarms {
  private @Nullable TrailAlarm latest;

  @Override
  public Optional<TrailAlarm> latest() {
    return Optional.ofNullable(latest);
  }

  @Override
  public void store(TrailAlarm alarm) {
    latest = alarm;
  }

  @Override
  public void clear() {
    latest = null;
  }
}
