package jp.passportweb.pki.independent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;

/**
 * What a program's ending says: lines, or the JSON of zlint, JZLint and pkilint. A status other
 * than 0 is no answer where no line of an error, and nothing in the JSON, explains it; and neither
 * is JSON that cannot be read.
 */
final class LinterOutput {
  private static final int LONGEST = 300;

  private LinterOutput() {}

  static List<LintFinding> read(String linter, ProgramRun.Ending.Ended ended) {
    String output = ended.output().strip();
    return output.startsWith("{") || output.startsWith("[")
        ? JsonFindings.read(linter, output)
            .map(findings -> explained(linter, ended, findings, !findings.isEmpty()))
            .orElseGet(() -> unread(linter, "its JSON is not understood: " + shortened(output)))
        : lines(linter, ended, LineFindings.read(linter, output));
  }

  private static List<LintFinding> lines(
      String linter, ProgramRun.Ending.Ended ended, List<LintFinding> findings) {
    return explained(linter, ended, findings, findings.stream().anyMatch(LintFinding::stops));
  }

  private static List<LintFinding> explained(
      String linter, ProgramRun.Ending.Ended ended, List<LintFinding> findings, boolean why) {
    return ended.status() == 0 || why
        ? findings
        : unread(
            linter,
            "ended with %d: %s"
                .formatted(
                    ended.status(),
                    shortened((ended.errors().strip() + " " + ended.output()).strip())));
  }

  private static List<LintFinding> unread(String linter, String why) {
    return List.of(new LintFinding.Unread(linter, why));
  }

  /** The severity that a word or its first letter stands for; nothing where all is well. */
  static Optional<Severity> severity(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "error", "fatal", "e", "f" -> Optional.of(Severity.ERROR);
      case "warn", "warning", "w" -> Optional.of(Severity.WARNING);
      case "notice", "info", "debug", "n", "i" -> Optional.of(Severity.NOTICE);
      default -> Optional.empty();
    };
  }

  /** A line of bounded length, without control characters. */
  static String shortened(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
