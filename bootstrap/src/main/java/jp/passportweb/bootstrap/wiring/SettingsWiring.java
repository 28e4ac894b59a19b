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
import jp.passportweb.application.request.ApplicationLimits;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import jp.passportweb.bootstrap.settings.ProxySettings;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.allowance.Allowance.Limit;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.web.page.NetworkBlock;
import jp.passportweb.web.page.TrustedProxies;
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
  LoginLimits loginLimits() {
    return LoginLimits.standard();
  }

  @Singleton
  DraftLimits draftLimits(
      @Value("${passport.drafts.per-visit}") int perVisit,
      @Value("${passport.drafts.per-account}") int perAccount,
      @Value("${passport.drafts.per-address}") int perAddress,
      @Value("${passport.drafts.per-hour}") int perHour) {
    return new DraftLimits(perVisit, perAccount, perAddress, perHour);
  }

  @Singleton
  ApplicationLimits applicationLimits(
      @Value("${passport.applications.per-address}") int perAddress,
      @Value("${passport.applications.address-within}") Duration addressWithin,
      @Value("${passport.applications.per-mailbox}") int perMailbox,
      @Value("${passport.applications.per-domain}") int perDomain,
      @Value("${passport.applications.mail-within}") Duration mailWithin) {
    return new ApplicationLimits(
        new Limit(perAddress, addressWithin),
        new Limit(perMailbox, mailWithin),
        new Limit(perDomain, mailWithin));
  }

  @Singleton
  SessionLimits sessionLimits(
      @Value("${passport.session.idle}") Duration idle,
      @Value("${passport.session.whole}") Duration whole) {
    return new SessionLimits(idle, whole);
  }
}
