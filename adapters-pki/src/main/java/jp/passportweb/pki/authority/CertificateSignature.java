package jp.passportweb.pki.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** Signs to-be-signed bytes into a certificate. */
final class CertificateSignature {
  private CertificateSignature() {}

  static Der sign(TBSCertificate toBeSigned, PrivateKey key) {
    byte[] signature = OwnKeys.sign(key, encoded(toBeSigned).bytes());
    return encoded(
        new DERSequence(
            new ASN1Encodable[] {
              toBeSigned, TbsCertificates.SIGNATURE, new DERBitString(signature)
            }));
  }

  static Der encoded(ASN1Encodable element) {
    try {
      return Der.of(element.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
