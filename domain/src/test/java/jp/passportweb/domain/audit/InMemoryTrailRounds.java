package jp.passportweb.domain.audit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@link TrailRounds} in memory. */
public final class InMemoryTrailRounds implements TrailRounds {
  private final AtomicReference<Optional<TrailRound>> latest =
      new AtomicReference<>(Optional.empty());

  @Override
  public Optional<TrailRound> latest() {
    return latest.get();
  }

  @Override
  public void store(TrailRound round) {
    latest.set(Optional.of(round));
  }
}
