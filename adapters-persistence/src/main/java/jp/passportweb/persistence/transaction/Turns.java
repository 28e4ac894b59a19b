package jp.passportweb.persistence.transaction;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import jp.passportweb.application.DatabaseAway;

/**
 * Lets as many work with the database as it has connections for, in the order in which they came: a
 * pool gives a free connection to whoever asks just then, and under load some would wait for ever.
 */
@Singleton
final class Turns {
  /** For those who ask without a turn: health, and the scheduler of tasks. */
  private static final int LEFT = 2;

  private final Semaphore free;
  private final Duration patience;

  Turns(
      @Value("${datasources.default.maximum-pool-size:10}") int connections,
      @Value("${datasources.default.connection-timeout:30000}") int patienceMillis) {
    this.free = new Semaphore(Math.max(1, connections - LEFT), true);
    this.patience = Duration.ofMillis(patienceMillis);
  }

  /**
   * Does work when it is its turn.
   *
   * @throws DatabaseAway where it was not in time
   */
  <T> T take(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void await() {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new DatabaseAway(new TimeoutException("no connection was free in " + patience));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseAway(e);
    }
  }
}
