package jp.passportweb.domain.signingrequest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that the examination of a CSR found. It carries data; the words are in the message
 * files, under {@code finding.<key>.title}, {@code .why}, and where there are any {@code .remedy}
 * and {@code .command}.
 */
public sealed interface Finding
    permits SubmissionFinding,
        EncodingFinding,
        SignatureFinding,
        KeyFinding,
        NameFinding,
        IgnoredContent,
        GoodFinding {

  /** Worst first, otherwise in the order of finding. */
  Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

  /** What a finding means for the application, the worst first. */
  enum Severity {
    /** The CSR cannot be used. */
    ERROR,
    /** The CSR can be used, and something in it will not be taken over. */
    WARNING,
    /** In order. */
    GOOD
  }

  Severity severity();

  /** The values {@code {0}}, {@code {1}} … of its messages, fit to be shown. */
  default List<String> arguments() {
    return List.of();
  }

  /** The key of a further message that explains it: {@code name-problem.UNDERSCORE}. */
  default Optional<String> detailKey() {
    return Optional.empty();
  }

  /** Its simple name in kebab case: {@code not-a-signing-request}. */
  default String key() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
