package jp.passportweb.domain.transparency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What certificates need that are issued from a day on, by how long they last. */
public record TransparencyRule(LocalDate from, List<LifetimeRule> lifetimes) {
  public TransparencyRule {
    lifetimes = lifetimes.stream().sorted(Comparator.comparing(LifetimeRule::longest)).toList();
    if (lifetimes.isEmpty()) {
      throw new IllegalArgumentException("a rule on timestamps that asks for none");
    }
  }

  /** What a lifetime needs; whatever lasts longer than all needs what the longest does. */
  public LifetimeRule of(Duration lifetime) {
    return lifetimes.stream()
        .filter(rule -> lifetime.compareTo(rule.longest()) <= 0)
        .findFirst()
        .orElse(lifetimes.getLast());
  }
}
