package jp.passportweb.web.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The upright axis of a plot of counts: round steps from nothing to above the largest.
 *
 * @param step between two lines
 * @param steps of them
 */
public record Scale(int step, int steps) {
  /** Where the plot's ground and its ceiling lie, in pixels. */
  public static final int GROUND = 198;

  private static final int CEILING = 18;
  private static final int MOST_STEPS = 4;

  static Scale upTo(int largest) {
    int step = 1;
    int[] factors = {2, 5, 10};
    int decade = 1;
    int next = 0;
    while (step * MOST_STEPS < largest) {
      step = decade * factors[next];
      next++;
      if (next == factors.length) {
        next = 0;
        decade *= 10;
      }
    }
    return new Scale(step, Math.max(1, Math.ceilDiv(largest, step)));
  }

  public List<Integer> lines() {
    return IntStream.rangeClosed(0, steps).map(line -> line * step).boxed().toList();
  }

  /** How tall a count stands. */
  public int height(int count) {
    return Math.round(count * (float) (GROUND - CEILING) / (step * steps));
  }

  public int y(int count) {
    return GROUND - height(count);
  }
}
