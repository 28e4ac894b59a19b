package jp.passportweb.pki.lint;

import java.time.Instant;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * What is judged, and what it is judged by.
 *
 * @param issuer the authority that it names
 */
record Linted(TBSCertificate certificate, AuthorityCertificate issuer, Instant now) {
  private static final ASN1ObjectIdentifier EXTENDED_VALIDATION =
      new ASN1ObjectIdentifier("2.23.140.1.1");

  Certificate issuerCertificate() {
    return Certificate.getInstance(issuer.certificate().bytes());
  }

  /** Whether its issuer issues EV certificates. */
  boolean isExtendedValidation() {
    return CertificatePolicies.fromExtensions(
                issuerCertificate().getTBSCertificate().getExtensions())
            .getPolicyInformation(EXTENDED_VALIDATION)
        != null;
  }

  Extensions extensions() {
    return certificate.getExtensions();
  }

  /** The value of an extension that must be there. */
  ASN1Encodable value(ASN1ObjectIdentifier type) {
    Extension extension = extensions().getExtension(type);
    if (extension == null) {
      throw new IllegalArgumentException("absent");
    }
    return extension.getParsedValue();
  }
}
