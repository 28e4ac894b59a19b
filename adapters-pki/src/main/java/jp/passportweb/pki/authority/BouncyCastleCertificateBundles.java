package jp.passportweb.pki.authority;

import java.io.IOException;
import java.util.List;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;

/** Bundles certificates in a SignedData without content and signers (RFC 5652 5.1). */
public final class BouncyCastleCertificateBundles implements CertificateBundles {
  @Override
  public Der pkcs7(List<Der> certificates) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      for (Der certificate : certificates) {
        generator.addCertificate(new X509CertificateHolder(certificate.bytes()));
      }
      return Der.of(generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER));
    } catch (IOException | CMSException e) {
      throw new IllegalArgumentException("not certificates that can be bundled", e);
    }
  }
}
