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
import java.util.List;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.request.ApplicationLimits;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import jp.passportweb.bootstrap.settings.ProxySettings;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.allowance.Allowance.Limit;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.web.connection.ConnectionLimits;
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
  ConnectionLimits connectionLimits(
      @Value("${passport.connection.head}") Duration head,
      @Value("${passport.connection.body}") Duration body,
      @Value("${passport.connection.bytes-per-second}") int bytesPerSecond,
      @Value("${passport.connection.per-address}") int perAddress) {
    return new ConnectionLimits(head, body, bytesPerSecond, perAddress);
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
  LoginLimits loginLimits(@Value("${passport.otp.lifetime}") Duration lifetime) {
    if (lifetime.compareTo(SHORTEST_PASSWORD_LIFE) < 0
        || lifetime.compareTo(OneTimePassword.LONGEST_LIFE) > 0) {
      throw new StartFailure("PASSPORT_OTP_LIFETIME must be from 5 minutes to 7 days", null);
    }
    return LoginLimits.standard().withPasswordLife(lifetime);
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
