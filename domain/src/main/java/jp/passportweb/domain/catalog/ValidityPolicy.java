package jp.passportweb.domain.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The dated limits on a certificate's life (BR 6.3.2, ballot SC-081). */
public record ValidityPolicy(List<ValidityLimit> limits) {
  public ValidityPolicy {
    limits = limits.stream().sorted(Comparator.comparing(ValidityLimit::from)).toList();
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("a validity policy without limits");
    }
  }

  /** The limit in force on the day of issue. Days before the first limit get the first. */
  public ValidityLimit on(LocalDate day) {
    return limits.reversed().stream()
        .filter(limit -> !limit.from().isAfter(day))
        .findFirst()
        .orElse(limits.getFirst());
  }
}
