package jp.passportweb.web.logincertificate;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.security.cert.CertificateEncodingException;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;

/**
 * Finds the certificate of the browser behind a request: the one of its TLS connection, or the one
 * that a trusted proxy names. Anybody else's header is as if it were not there.
 */
@Singleton
final class PresentedCertificates {
  private final LoginCertificateSettings settings;

  PresentedCertificates(LoginCertificateSettings settings) {
    this.settings = settings;
  }

  @Nullable Der in(HttpRequest<?> request) {
    return request
        .getCertificate()
        .flatMap(PresentedCertificates::encoded)
        .or(() -> named(request))
        .orElse(null);
  }

  private Optional<Der> named(HttpRequest<?> request) {
    return settings.trusts(request.getRemoteAddress().getAddress())
        ? request.getHeaders().get(settings.header(), String.class).flatMap(HeaderCertificate::read)
        : Optional.empty();
  }

  private static Optional<Der> encoded(java.security.cert.Certificate certificate) {
    try {
      return Optional.of(Der.of(certificate.getEncoded()));
    } catch (CertificateEncodingException e) {
      return Optional.empty();
    }
  }
}
