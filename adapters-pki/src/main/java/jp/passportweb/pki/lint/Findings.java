package jp.passportweb.pki.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;

/** Gathers what breaks a rule. */
final class Findings {
  private final List<LintFinding> all = new ArrayList<>();

  /**
   * Asks one rule.
   *
   * @param question what stands there instead, or empty where the rule holds; when it throws, what
   *     stands there cannot even be read
   */
  void ask(LintRule rule, Supplier<Optional<String>> question) {
    read(rule, question).flatMap(Function.identity()).ifPresent(found -> add(rule, found));
  }

  /** What stands there; nothing, and a finding, where it cannot be read. */
  <T> Optional<T> read(LintRule rule, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RuntimeException e) {
      add(rule, "unreadable: " + e.getMessage());
      return Optional.empty();
    }
  }

  void add(LintRule rule, String found) {
    all.add(new LintFinding.Own(rule, found));
  }

  List<LintFinding> all() {
    return List.copyOf(all);
  }

  /** Nothing where it holds, else what was found. */
  static Optional<String> unless(boolean holds, Object found) {
    return holds ? Optional.empty() : Optional.of(String.valueOf(found));
  }
}
