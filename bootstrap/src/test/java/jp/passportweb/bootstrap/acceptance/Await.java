package jp.passportweb.bootstrap.acceptance;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another process or thread does. */
public final class Await {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Await() {}

  /**
   * Returns once the condition holds.
   *
   * @throws AssertionError naming what did not come, when it did not come in time
   */
  public static void until(Duration limit, String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (!condition.call()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("waited in vain for " + what);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
