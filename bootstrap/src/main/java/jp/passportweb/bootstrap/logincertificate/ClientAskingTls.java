package jp.passportweb.bootstrap.logincertificate;

import io.micronaut.http.server.netty.ssl.ServerSslBuilder;
import io.micronaut.http.ssl.ServerSslConfiguration;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLException;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.keystore.AuthorityKey;
import org.jspecify.annotations.Nullable;

/**
 * TLS that asks for a client's certificate and goes on without one. The library's own builders turn
 * a key that cannot be used into a listener in plain text; this one ends the start.
 */
public final class ClientAskingTls implements ServerSslBuilder {
  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

  private final SslContext context;
  private final ServerSslConfiguration unused = new ServerSslConfiguration();

  /**
   * TLS of the listener, made at once: a failure while the port is opened would be swallowed.
   *
   * @param localKey in place of a certificate that is given
   * @throws StartFailure when the key or its certificate cannot be used
   */
  public ClientAskingTls(
      TlsSettings settings, @Nullable AuthorityKey localKey, LoginCertificateAuthority authority) {
    try {
      context =
          server(settings, localKey)
              .clientAuth(ClientAuth.OPTIONAL)
              .trustManager(new AnyClient(x509(authority.certificate().certificate())))
              .protocols(PROTOCOLS)
              .build();
    } catch (SSLException | GeneralSecurityException | IllegalArgumentException e) {
      throw unusable(e);
    }
  }

  /**
   * Reads certificate and key where they are given, and forgets them.
   *
   * @throws StartFailure when they cannot be used
   */
  public static void check(TlsSettings settings) {
    try {
      if (settings.isServerGiven()) {
        server(settings, null).build();
      }
    } catch (SSLException | GeneralSecurityException | IllegalArgumentException e) {
      throw unusable(e);
    }
  }

  private static StartFailure unusable(Exception cause) {
    return new StartFailure(
        "PASSPORT_TLS_CERTIFICATE and PASSPORT_TLS_KEY cannot be used: " + cause.getMessage(),
        cause);
  }

  @Override
  public ServerSslConfiguration getSslConfiguration() {
    return unused;
  }

  @Override
  public Optional<SslContext> build() {
    return Optional.of(context);
  }

  private static SslContextBuilder server(TlsSettings settings, @Nullable AuthorityKey localKey)
      throws GeneralSecurityException {
    return localKey == null
        ? SslContextBuilder.forServer(
            new File(String.valueOf(settings.certificate())),
            new File(String.valueOf(settings.key())))
        : SslContextBuilder.forServer(localKey.key(), x509(localKey.certificate()));
  }

  private static X509Certificate x509(Der der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(der.bytes()));
  }
}
