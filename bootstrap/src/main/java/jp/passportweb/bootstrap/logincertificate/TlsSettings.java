package jp.passportweb.bootstrap.logincertificate;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * PASSPORT_TLS_…: the listener that asks for certificates; without a port there is none.
 *
 * @param certificate file of the server's certificate and the chain above it, in PEM
 * @param key file of its key, PKCS#8 in PEM
 */
@ConfigurationProperties("passport.tls")
public record TlsSettings(
    @Nullable Integer port, @Nullable String certificate, @Nullable String key) {
  /** Whether the server's certificate is given; an evaluation makes one otherwise. */
  public boolean isServerGiven() {
    return certificate != null && !certificate.isBlank() && key != null && !key.isBlank();
  }
}
