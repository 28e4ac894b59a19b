package jp.passportweb.domain.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.report.Course.Stage;

/**
 * How long people waited (REP-1): half of them no longer than the median, nine of ten no longer
 * than the other (nearest rank).
 *
 * @param cases of how many
 */
public record Wait(Duration median, Duration ninetieth, int cases) {

  /** Nothing where no application went that way. */
  public static Optional<Wait> of(List<Course> courses, Stage stage) {
    List<Duration> lasted =
        courses.stream().flatMap(course -> course.lasting(stage).stream()).sorted().toList();
    return lasted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wait(rank(lasted, 50), rank(lasted, 90), lasted.size()));
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }
}
