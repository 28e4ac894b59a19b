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
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.web.page.WebSettings;

@Factory
final class SettingsWiring {
  @Singleton
  WebSettings webSettings(@Value("${passport.base-url}") String baseUrl, Environment environment) {
    return new WebSettings(
        URI.create(baseUrl.replaceFirst("/+$", "")),
        !environment.getActiveNames().contains("production"));
  }

  @Singleton
  @Primary
  InstantSource clock(EvaluationSettings settings) {
    Duration offset = settings.offset();
    return offset.isZero() ? InstantSource.system() : Clock.offset(Clock.systemUTC(), offset);
  }

  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Singleton
  LoginLimits loginLimits() {
    return LoginLimits.standard();
  }

  @Singleton
  SessionLimits sessionLimits(
      @Value("${passport.session.idle}") Duration idle,
      @Value("${passport.session.whole}") Duration whole) {
    return new SessionLimits(idle, whole);
  }
}
