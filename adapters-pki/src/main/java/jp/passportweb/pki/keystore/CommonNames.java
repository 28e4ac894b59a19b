package jp.passportweb.pki.keystore;

import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Names, from their certificates: a key store turns its entries' to lower case. */
final class CommonNames {
  private CommonNames() {}

  static String of(Certificate certificate) throws CertificateException {
    RDN[] names =
        new JcaX509CertificateHolder((java.security.cert.X509Certificate) certificate)
            .getSubject()
            .getRDNs(BCStyle.CN);
    if (names.length != 1) {
      throw new CertificateException("a certificate without a common name");
    }
    return names[0].getFirst().getValue().toString();
  }
}
