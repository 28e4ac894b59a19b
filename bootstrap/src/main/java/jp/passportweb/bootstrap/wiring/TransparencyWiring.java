package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.transparency.TransparencySettings;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.transparency.Precertification;
import jp.passportweb.domain.transparency.TransparencyLogs;
import jp.passportweb.network.transparency.LogClient;
import jp.passportweb.pki.transparency.EmbeddedPrecertification;
import jp.passportweb.pki.transparency.PracticeLogs;
import jp.passportweb.web.page.WebSettings;

@Factory
final class TransparencyWiring {
  /** Logs answer within a second or two; what is late is asked again. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Singleton
  Precertification precertification() {
    return new EmbeddedPrecertification();
  }

  /** Practice logs stand in only where nothing is set, and never in production. */
  @Singleton
  TransparencyLogs transparencyLogs(
      Environment environment,
      WebSettings settings,
      CertificateAuthority authority,
      Secret secret,
      InstantSource clock) {
    return new TransparencySettings(environment)
        .logs()
        .<TransparencyLogs>map(logs -> new LogClient(logs, LONGEST))
        .orElseGet(() -> practice(settings, authority, secret, clock));
  }

  private static TransparencyLogs practice(
      WebSettings settings, CertificateAuthority authority, Secret secret, InstantSource clock) {
    if (!settings.evaluation()) {
      throw new IllegalStateException("practice logs are only for an evaluation");
    }
    return PracticeLogs.of(
        secret.key("practice transparency logs"), List.of(authority.root().certificate()), clock);
  }
}
