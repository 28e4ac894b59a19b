package jp.passportweb.domain.transparency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The dated rules on timestamps in certificates (CT-1). */
public record TransparencyPolicy(List<TransparencyRule> rules) {
  /**
   * What Chrome (googlechrome.github.io/CertificateTransparency/ct_policy, 2026-07-22) and Apple
   * (support.apple.com/103214) ask for together: the numbers are of both, how many of one operator
   * count and that one log is of RFC 6962 are Apple's. In force for both since Chrome's change of
   * 2022.
   */
  public static final TransparencyPolicy BROWSERS =
      new TransparencyPolicy(
          List.of(
              new TransparencyRule(
                  LocalDate.of(2022, 4, 15),
                  List.of(
                      new LifetimeRule(Duration.ofDays(180), 2, 1, 2, 1),
                      new LifetimeRule(Duration.ofDays(398), 3, 2, 2, 1)))));

  public TransparencyPolicy {
    rules = rules.stream().sorted(Comparator.comparing(TransparencyRule::from)).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a policy on timestamps without rules");
    }
  }

  /** The rule in force on a day. Days before the first rule get the first. */
  public TransparencyRule on(LocalDate day) {
    return rules.reversed().stream()
        .filter(rule -> !rule.from().isAfter(day))
        .findFirst()
        .orElse(rules.getFirst());
  }
}
