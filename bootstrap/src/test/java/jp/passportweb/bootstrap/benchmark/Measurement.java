package jp.passportweb.bootstrap.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Asks the same thing over eight connections until the answers come no quicker, and then in five
 * rounds, and says the medians.
 */
final class Measurement {
  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 5;
  private static final int MOST_WARMING = 60;
  private static final int NO_QUICKER = 4;
  private static final Duration ROUND = Duration.ofSeconds(5);

  private final int port;
  private final Supplier<Duration> cpu;

  /**
   * @param cpu that the server has used so far
   */
  Measurement(int port, Supplier<Duration> cpu) {
    this.port = port;
    this.cpu = cpu;
  }

  @SuppressWarnings("SystemOut")
  void of(String what, byte[] request) throws InterruptedException, ExecutionException {
    warm(request);
    double[] rates = new double[ROUNDS];
    double[] micros = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Duration before = cpu.get();
      long answers = new Flood(port, request, CONNECTIONS, ROUND).answers();
      rates[round] = answers / (double) ROUND.toSeconds();
      micros[round] = cpu.get().minus(before).toNanos() / 1000.0 / answers;
    }
    Arrays.sort(rates);
    Arrays.sort(micros);
    System.out.printf(
        "%s: %,.0f answers a second, %.0f µs of processor each (medians of %d)%n",
        what, rates[ROUNDS / 2], micros[ROUNDS / 2], ROUNDS);
  }

  /** A virtual machine compiles much code for minutes; some rounds without a new best end it. */
  private void warm(byte[] request) throws InterruptedException, ExecutionException {
    long best = 0;
    for (int round = 0, since = 0; round < MOST_WARMING && since < NO_QUICKER; round++) {
      long answers = new Flood(port, request, CONNECTIONS, ROUND).answers();
      since = answers > best ? 0 : since + 1;
      best = Math.max(best, answers);
    }
  }
}
