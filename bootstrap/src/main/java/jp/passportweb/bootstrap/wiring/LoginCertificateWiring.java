package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.server.netty.ssl.ServerSslBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.bootstrap.logincertificate.ClientAskingTls;
import jp.passportweb.bootstrap.logincertificate.ClientSettings;
import jp.passportweb.bootstrap.logincertificate.TlsSettings;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificatePolicy;
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
}
