package jp.passportweb.application;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets in few at a time to what takes much memory and time, in the order of coming; the others
 * wait, but not long.
 */
public final class FewAtATime {
  private final Semaphore places;
  private final Duration patience;

  public FewAtATime(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** What the work says; nothing when no place became free in time. */
  public <T> Optional<T> run(Supplier<T> work) {
    return run(() -> Optional.of(work.get()), Optional::empty);
  }

  /** What the work says, or what is said instead when no place became free in time. */
  public <T> T run(Supplier<T> work, Supplier<T> instead) {
    if (!enters()) {
      return instead.get();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean enters() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
