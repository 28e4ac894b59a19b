package jp.passportweb.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.evidence.Evidence;

/** How well a requirement is proven today. */
public sealed interface Standing {
  /**
   * @param until the last day on which a certificate may rest on it
   */
  record Good(Evidence found, LocalDate until) implements Standing {}

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
