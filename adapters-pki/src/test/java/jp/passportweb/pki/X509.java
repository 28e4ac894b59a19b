package jp.passportweb.pki;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;

/** DER as Java's own classes read it. */
public final class X509 {
  private X509() {}

  public static X509Certificate certificate(Der der) {
    try {
      return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static X509CRL list(Der der) {
    try {
      return (X509CRL) factory().generateCRL(new ByteArrayInputStream(der.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A path, the subscriber's certificate first, without the root. */
  public static CertPath path(Der... certificates) {
    try {
      List<X509Certificate> all = Stream.of(certificates).map(X509::certificate).toList();
      return factory().generateCertPath(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static CertificateFactory factory() throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509");
  }
}
