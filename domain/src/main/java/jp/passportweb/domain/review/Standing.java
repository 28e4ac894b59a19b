package jp.passportweb.domain.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.passportweb.domain.evidence.Evidence;

/** How well a requirement is proven today. */
public sealed interface Standing {
  /**
   * @param until the last day on which a certificate may rest on it
   */
  record Good(Evidence found, LocalDate until) implements Standing {
    private static final int LAST_PART = 6;

    /** For how many days it counts in all. */
    public long whole() {
      return found.collectedOn().until(until, ChronoUnit.DAYS);
    }

    public long left(LocalDate today) {
      return today.until(until, ChronoUnit.DAYS);
    }

    /** Whether it is in its last sixth: sixty days of thirteen months. */
    public boolean isNear(LocalDate today) {
      return left(today) * LAST_PART < whole();
    }
  }

  record Stale(Evidence found, LocalDate lastDay) implements Standing {}

  /** Nothing says so of just this. */
  record Missing() implements Standing {}

  /** The latest source says that it is not so. */
  record Contradicted(Evidence found) implements Standing {}

  default boolean isGood() {
    return this instanceof Good;
  }

  /** What it is judged by. */
  default Optional<Evidence> evidence() {
    return switch (this) {
      case Good(var found, var _) -> Optional.of(found);
      case Stale(var found, var _) -> Optional.of(found);
      case Contradicted(var found) -> Optional.of(found);
      case Missing() -> Optional.empty();
    };
  }
}
