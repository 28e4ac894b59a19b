package jp.passportweb.domain.perspective;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The dated rules on perspectives (MPIC-1, BR 3.2.2.9).
 *
 * @param rules by day
 * @param dissent by how many are asked
 * @param kilometresApart how far from each other any two perspectives are at least
 */
public record QuorumPolicy(
    List<QuorumRule> rules, List<DissentRule> dissent, double kilometresApart) {
  /** BR 3.2.2.9 with its dates, as of version 2.2.7. */
  public static final QuorumPolicy BASELINE_REQUIREMENTS =
      new QuorumPolicy(
          List.of(
              new QuorumRule(LocalDate.of(2025, 3, 15), 2, 1),
              new QuorumRule(LocalDate.of(2026, 3, 15), 3, 2),
              new QuorumRule(LocalDate.of(2026, 6, 15), 4, 2),
              new QuorumRule(LocalDate.of(2026, 12, 15), 5, 2)),
          List.of(new DissentRule(2, 1), new DissentRule(6, 2)),
          500);

  public QuorumPolicy {
    rules = rules.stream().sorted(Comparator.comparing(QuorumRule::from)).toList();
    dissent = dissent.stream().sorted(Comparator.comparingInt(DissentRule::remotes)).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a policy on perspectives without rules");
    }
  }

  /** The rule in force on a day. Days before the first rule get the first. */
  public QuorumRule on(LocalDate day) {
    return rules.reversed().stream()
        .filter(rule -> !rule.from().isAfter(day))
        .findFirst()
        .orElse(rules.getFirst());
  }

  /** How many of so many remote perspectives may not see the same. */
  public int dissentOf(int remotes) {
    return dissent.reversed().stream()
        .filter(rule -> rule.remotes() <= remotes)
        .mapToInt(DissentRule::allowed)
        .findFirst()
        .orElse(0);
  }
}
