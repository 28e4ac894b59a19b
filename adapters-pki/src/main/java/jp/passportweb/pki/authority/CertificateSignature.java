package jp.passportweb.pki.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** Signs to-be-signed bytes into a certificate. */
final class CertificateSignature {
  private CertificateSignature() {}

  static Der sign(TBSCertificate toBeSigned, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(TbsCertificates.JAVA_SIGNATURE);
      signature.initSign(key);
      signature.update(encoded(toBeSigned).bytes());
      return encoded(
          new DERSequence(
              new ASN1Encodable[] {
                toBeSigned, TbsCertificates.SIGNATURE, new DERBitString(signature.sign())
              }));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the authority's key does not sign", e);
    }
  }

  static Der encoded(ASN1Encodable element) {
    try {
      return Der.of(element.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
