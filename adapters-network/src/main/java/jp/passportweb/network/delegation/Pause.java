package jp.passportweb.network.delegation;

import java.time.Duration;

/** Lets a system recover that has, for a while, no more files or memory to give. */
final class Pause {
  private static final Duration SHORT = Duration.ofMillis(50);

  private Pause() {}

  static void afterFailure() {
    try {
      Thread.sleep(SHORT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
