package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.bootstrap.lint.LintSettings;
import jp.passportweb.bootstrap.lint.WatchedLinter;

/**
 * Warns of a linter that gives no answer, so that nothing is issued; of a list that broke a rule,
 * so that the one before stays; and of a production that asks no linter of the trade (LINT-1).
 */
@Singleton
final class LintHealth extends AbstractHealthIndicator<Object> {
  private final WatchedLinter linter;
  private final PublishRevocationLists lists;
  private final LintSettings settings;

  LintHealth(WatchedLinter linter, PublishRevocationLists lists, LintSettings settings) {
    this.linter = linter;
    this.lists = lists;
    this.settings = settings;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    return warning().<Object>map(Warning::new).orElse(Map.of());
  }

  private Optional<String> warning() {
    return linter
        .silent()
        .map(name -> "the linter " + name + " gives no answer, and nothing is issued")
        .or(() -> lists.refused().stream().findFirst().map(LintHealth::refused))
        .or(() ->
            settings.lacksProgram()
                ? Optional.of("no linter of the trade is asked (PASSPORT_LINT_COMMAND)")
                : Optional.empty());
  }

  private static String refused(String authority) {
    return "the next revocation list of " + authority + " broke a rule; the one before stays";
  }

  @Override
  protected String getName() {
    return "lint";
  }
}
