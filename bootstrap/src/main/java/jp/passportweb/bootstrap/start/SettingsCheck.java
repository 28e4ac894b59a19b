package jp.passportweb.bootstrap.start;

import io.micronaut.context.env.Environment;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.bootstrap.delegation.DelegationVariables;
import jp.passportweb.bootstrap.logincertificate.ClientAskingTls;
import jp.passportweb.bootstrap.logincertificate.TlsSettings;
import jp.passportweb.bootstrap.perspective.NodePerspectives;
import jp.passportweb.bootstrap.perspective.RemoteSettings;
import jp.passportweb.bootstrap.settings.CaaIdentifiers;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import jp.passportweb.bootstrap.settings.ProductionRequirements;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.bootstrap.transparency.TransparencySettings;
import jp.passportweb.domain.certificate.ValidityRules;
import org.jspecify.annotations.Nullable;

/** Whether all is set that must be, and can be understood. */
final class SettingsCheck {
  private SettingsCheck() {}

  static void check(Environment environment) {
    List<String> missing = ProductionRequirements.missing(environment);
    if (!missing.isEmpty()) {
      throw new StartFailure(String.join("; ", missing), null);
    }
    new EvaluationSettings(null, text(environment, "passport.clock-offset")).offset();
    baseUrl(String.valueOf(text(environment, "passport.base-url")));
    CaaIdentifiers.of(environment);
    perspectives(environment);
    DelegationVariables.of(environment);
    new TransparencySettings(environment).check(Instant.now());
    if (environment.containsProperty("passport.tls.port")) {
      ClientAskingTls.check(
          new TlsSettings(
              null,
              text(environment, "passport.tls.certificate"),
              text(environment, "passport.tls.key")));
    }
  }

  /** An evaluation looks at no network, but says early what is wrong with its settings. */
  private static void perspectives(Environment environment) {
    if (environment.getActiveNames().contains("production")) {
      new NodePerspectives(environment).check(LocalDate.now(ValidityRules.TOKYO));
    } else {
      new RemoteSettings(environment).remotes();
    }
  }

  private static void baseUrl(String url) {
    try {
      if (String.valueOf(URI.create(url).getScheme()).matches("(?i)https?")) {
        return;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, as one of another kind
    }
    throw new StartFailure("PASSPORT_BASE_URL is not an address: " + url, null);
  }

  private static @Nullable String text(Environment environment, String property) {
    return environment.getProperty(property, String.class).orElse(null);
  }
}
