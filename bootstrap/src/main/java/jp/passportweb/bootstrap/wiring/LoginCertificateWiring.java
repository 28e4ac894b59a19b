package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.server.netty.ssl.ServerSslBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.logincertificate.IssueLoginCertificate;
import jp.passportweb.application.logincertificate.KeyFilePassword;
import jp.passportweb.application.logincertificate.LogInByCertificate;
import jp.passportweb.application.logincertificate.ReadLoginRequest;
import jp.passportweb.application.logincertificate.RevokeLoginCertificate;
import jp.passportweb.application.logincertificate.ShowLoginCertificates;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.bootstrap.logincertificate.ClientAskingTls;
import jp.passportweb.bootstrap.logincertificate.ClientSettings;
import jp.passportweb.bootstrap.logincertificate.TlsSettings;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificatePolicy;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.Sessions;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.logincertificate.EmbeddedLoginCertificateAuthority;
import jp.passportweb.pki.logincertificate.LocalServerKey;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.NetworkBlock;
import jp.passportweb.web.page.WebSettings;
import org.jspecify.annotations.Nullable;

@Factory
final class LoginCertificateWiring {
  /** Below the home, and for the secret. */
  private static final String TLS = "tls";

  @Context
  LoginCertificateAuthority loginCertificateAuthority(
      Home home, Secret secret, InstantSource clock) {
    return EmbeddedLoginCertificateAuthority.open(
        home.directory(PkiWiring.DIRECTORY), secret.password(PkiWiring.PURPOSE), clock);
  }

  @Singleton
  @Requires(property = "passport.tls.port")
  ServerSslBuilder clientAskingTls(
      TlsSettings settings, Home home, Secret secret, LoginCertificateAuthority authority) {
    @Nullable AuthorityKey local =
        settings.isServerGiven()
            ? null
            : LocalServerKey.open(
                home.directory(TLS), secret.password(TLS), InstantSource.system().instant());
    return new ClientAskingTls(settings, local, authority);
  }

  @Singleton
  LoginCertificateSettings loginCertificateSettings(
      ClientSettings settings, TlsSettings tls, WebSettings web) {
    List<String> proxies = settings.proxies() == null ? List.of() : settings.proxies();
    try {
      return new LoginCertificateSettings(
          address(settings, tls, web), NetworkBlock.all(proxies), settings.header());
    } catch (IllegalArgumentException e) {
      throw new StartFailure(
          "PASSPORT_LOGIN_CERTIFICATE_PROXIES or _URL is not understood: " + e.getMessage(), e);
    }
  }

  /** What is set; else the listener's, on the host of the site; else the site's behind a proxy. */
  private static @Nullable URI address(ClientSettings settings, TlsSettings tls, WebSettings web) {
    String url = settings.url();
    if (url != null && !url.isBlank()) {
      return URI.create(url.replaceFirst("/+$", ""));
    }
    if (tls.port() != null) {
      return URI.create("https://" + web.baseUrl().getHost() + ":" + tls.port());
    }
    List<String> proxies = settings.proxies();
    return proxies == null || proxies.isEmpty() ? null : web.baseUrl();
  }

  @Singleton
  LoginCertificatePolicy loginCertificatePolicy(ClientSettings settings) {
    return new LoginCertificatePolicy(settings.lasts());
  }

  @Singleton
  KeyFilePassword keyFilePassword(InstallationKey key) {
    return new KeyFilePassword(key);
  }

  @Singleton
  ReadLoginRequest readLoginRequest(
      SigningRequestReader reader, BlockedKeys blockedKeys, KeyPolicy policy) {
    return new ReadLoginRequest(reader, blockedKeys, policy);
  }

  @Singleton
  LogInByCertificate logInByCertificate(
      LoginCertificateAuthority authority,
      LoginCertificates certificates,
      Accounts accounts,
      OpenSession openSession,
      AuditTrail audit,
      InstantSource clock) {
    return new LogInByCertificate(authority, certificates, accounts, openSession, audit, clock);
  }

  @Singleton
  ShowLoginCertificates showLoginCertificates(
      Accounts accounts, LoginCertificates certificates, Operators operators) {
    return new ShowLoginCertificates(accounts, certificates, operators);
  }

  @Singleton
  IssueLoginCertificate issueLoginCertificate(
      Accounts accounts,
      Operators operators,
      LoginCertificates certificates,
      LoginCertificateAuthority authority,
      ReadLoginRequest readRequest,
      KeyFilePassword password,
      LoginCertificatePolicy policy,
      AuditTrail audit,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    return new IssueLoginCertificate(
        accounts,
        operators,
        certificates,
        authority,
        readRequest,
        password,
        policy,
        audit,
        transactions,
        random,
        clock);
  }

  @Singleton
  RevokeLoginCertificate revokeLoginCertificate(
      LoginCertificates certificates,
      Operators operators,
      Sessions sessions,
      AuditTrail audit,
      InstantSource clock) {
    return new RevokeLoginCertificate(certificates, operators, sessions, audit, clock);
  }
}
