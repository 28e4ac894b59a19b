package jp.passportweb.persistence.transaction;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import jp.passportweb.application.DatabaseAway;
import jp.passportweb.application.FewAtATime;

/**
 * Lets as many work with the database as it has connections for, in the order in which they came: a
 * pool gives a free connection to whoever asks just then, and under load some would wait for ever.
 */
@Singleton
final class Turns {
  /** For those who ask without a turn: health, and the scheduler of tasks. */
  private static final int LEFT = 2;

  private final FewAtATime free;
  private final Duration patience;

  Turns(
      @Value("${datasources.default.maximum-pool-size:10}") int connections,
      @Value("${datasources.default.connection-timeout:30000}") int patienceMillis) {
    this.patience = Duration.ofMillis(patienceMillis);
    this.free = new FewAtATime(Math.max(1, connections - LEFT), patience);
  }

  /**
   * Does work when it is its turn.
   *
   * @throws DatabaseAway where it was not in time
   */
  <T> T take(Supplier<T> work) {
    return free.run(
        work,
        () -> {
          throw new DatabaseAway(new TimeoutException("no connection was free in " + patience));
        });
  }
}
