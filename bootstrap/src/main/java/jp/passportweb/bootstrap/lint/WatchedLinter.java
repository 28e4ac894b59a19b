package jp.passportweb.bootstrap.lint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers who gave no answer when it was last asked, and says so in the log. */
public final class WatchedLinter implements IndependentLinter {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedLinter.class);

  private final IndependentLinter watched;
  private final AtomicReference<LintFinding.@Nullable Unread> last = new AtomicReference<>();

  public WatchedLinter(IndependentLinter watched) {
    this.watched = watched;
  }

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    List<LintFinding> findings = watched.lint(toBeSigned);
    LintFinding.Unread now =
        findings.stream()
            .filter(LintFinding.Unread.class::isInstance)
            .map(LintFinding.Unread.class::cast)
            .findFirst()
            .orElse(null);
    if (!Objects.equals(last.getAndSet(now), now)) {
      tell(now);
    }
    return findings;
  }

  /** Who gave none. */
  public Optional<String> silent() {
    return Optional.ofNullable(last.get()).map(LintFinding.Unread::linter);
  }

  private static void tell(LintFinding.@Nullable Unread now) {
    if (now == null) {
      LOG.info("every linter answers again");
    } else {
      LOG.warn("nothing is issued, for a linter gives no answer: {}", now.line());
    }
  }
}
