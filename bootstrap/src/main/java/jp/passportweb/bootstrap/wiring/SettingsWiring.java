package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import jp.passportweb.bootstrap.settings.ProxySettings;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.web.page.NetworkBlock;
import jp.passportweb.web.page.TrustedProxies;
import jp.passportweb.web.page.WebSettings;

@Factory
final class SettingsWiring {
  /** A mail may be greylisted for some minutes. */
  private static final Duration SHORTEST_PASSWORD_LIFE = Duration.ofMinutes(5);

  @Singleton
  WebSettings webSettings(
      @Value("${passport.base-url}") String baseUrl, LoginLimits limits, Environment environment) {
    return new WebSettings(
        URI.create(baseUrl.replaceFirst("/+$", "")),
        !environment.getActiveNames().contains("production"),
        limits.passwordLife());
  }

  @Singleton
  TrustedProxies trustedProxies(ProxySettings settings) {
    List<String> trusted = settings.trusted() == null ? List.of() : settings.trusted();
    try {
      return new TrustedProxies(NetworkBlock.all(trusted), settings.header());
    } catch (IllegalArgumentException e) {
      throw new StartFailure(
          "PASSPORT_PROXY_TRUSTED or _HEADER is not understood: " + e.getMessage(), e);
    }
  }

  @Singleton
  @Primary
  InstantSource clock(EvaluationSettings settings) {
    String offset = settings.clockOffset();
    if (offset == null || offset.isBlank()) {
      return InstantSource.system();
    }
    try {
      return Clock.offset(Clock.systemUTC(), Duration.parse(offset));
    } catch (DateTimeParseException e) {
      throw new StartFailure("PASSPORT_CLOCK_OFFSET is not an ISO-8601 duration: " + offset, e);
    }
  }

  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Singleton
  InstallationKey installationKey(Secret secret) {
    return new InstallationKey(secret.key("installation"));
  }

  @Singleton
  LoginLimits loginLimits(@Value("${passport.otp.lifetime}") Duration lifetime) {
    if (lifetime.compareTo(SHORTEST_PASSWORD_LIFE) < 0
        || lifetime.compareTo(OneTimePassword.LONGEST_LIFE) > 0) {
      throw new StartFailure("PASSPORT_OTP_LIFETIME must be from 5 minutes to 7 days", null);
    }
    return LoginLimits.standard().withPasswordLife(lifetime);
  }

  @Singleton
  SessionLimits sessionLimits(
      @Value("${passport.session.idle}") Duration idle,
      @Value("${passport.session.whole}") Duration whole) {
    return new SessionLimits(idle, whole);
  }
}
