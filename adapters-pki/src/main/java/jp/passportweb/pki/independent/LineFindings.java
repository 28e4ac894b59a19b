package jp.passportweb.pki.independent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;

/**
 * Lines that begin with a severity: {@code E: code words}, {@code error: code: words}. Other lines
 * are talk. The code is the first word where it looks like one, else the severity's letter alone.
 */
final class LineFindings {
  private static final Pattern LINE = Pattern.compile("\\s*(\\p{Alpha}+):\\s*(.*)");
  private static final Pattern CODE =
      Pattern.compile("(\\p{Alpha}[\\p{Alnum}.-]*[_.][\\p{Alnum}_.-]+):?(?:\\s+(.*))?");

  private LineFindings() {}

  static List<LintFinding> read(String linter, String output) {
    return output.lines().flatMap(line -> finding(linter, line)).distinct().toList();
  }

  private static Stream<LintFinding> finding(String linter, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Stream.empty();
    }
    Optional<Severity> severity = LinterOutput.severity(matcher.group(1));
    return severity.map(grave -> finding(linter, grave, matcher.group(2))).stream();
  }

  private static LintFinding finding(String linter, Severity severity, String text) {
    Matcher code = CODE.matcher(text);
    return code.matches()
        ? new LintFinding.Foreign(
            linter,
            code.group(1),
            severity,
            LinterOutput.shortened(code.group(2) == null ? "" : code.group(2)))
        : new LintFinding.Foreign(linter, severity.name(), severity, LinterOutput.shortened(text));
  }
}
