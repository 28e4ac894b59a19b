package jp.passportweb.pki.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.passportweb.domain.certificate.LintFinding;

/** An authority's or a responder's certificate breaks rules, and is not signed (LINT-1). */
public final class UnfitCertificate extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnfitCertificate(AuthorityLinter.Kind kind, List<LintFinding> broken) {
    super(
        "the %s certificate is not signed, for it breaks rules: %s"
            .formatted(
                kind.name().toLowerCase(Locale.ROOT),
                broken.stream().map(LintFinding::line).collect(Collectors.joining("; "))));
  }
}
