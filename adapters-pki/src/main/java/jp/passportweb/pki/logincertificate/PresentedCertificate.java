package jp.passportweb.pki.logincertificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.logincertificate.Recognition;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;

/** Judges certificates that come from outside by their purpose and by the authority's signature. */
final class PresentedCertificate {
  private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

  private final X509Certificate authority;

  PresentedCertificate(X509Certificate authority) {
    this.authority = authority;
  }

  Recognition recognize(Der der) {
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der.bytes()));
      @Nullable List<String> purposes = certificate.getExtendedKeyUsage();
      if (purposes == null || !purposes.contains(CLIENT_AUTHENTICATION)) {
        return new Recognition.NotForClients();
      }
      return signed(certificate);
    } catch (GeneralSecurityException e) {
      return new Recognition.Foreign();
    }
  }

  private Recognition signed(X509Certificate certificate) throws GeneralSecurityException {
    boolean isHolder =
        certificate.getBasicConstraints() == -1
            && certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
    if (!isHolder) {
      return new Recognition.Foreign();
    }
    certificate.verify(authority.getPublicKey());
    Optional<SerialNumber> serial = SerialNumber.of(certificate.getSerialNumber());
    return serial.isPresent() ? new Recognition.Ours(serial.get()) : new Recognition.Foreign();
  }
}
