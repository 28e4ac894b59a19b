package jp.passportweb.domain.audit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@link TrailVerifications} in memory. */
public final class InMemoryTrailVerifications implements TrailVerifications {
  private final AtomicReference<Optional<TrailVerification>> latest =
      new AtomicReference<>(Optional.empty());

  @Override
  public Optional<TrailVerification> latest() {
    return latest.get();
  }

  @Override
  public void store(TrailVerification verification) {
    latest.set(Optional.of(verification));
  }
}
