package jp.passportweb.pki.signingrequest;

import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SignatureFacts;
import jp.passportweb.domain.signingrequest.SignatureFacts.Digest;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Reads the signature of a CSR over itself (RFC 2986 4.2). */
final class SignatureReader {
  private SignatureReader() {}

  static SignatureFacts read(
      ASN1Encodable algorithm, Der signed, byte[] signature, PublicKeyFacts key) {
    ASN1Sequence parts =
        BouncyCastleSigningRequestReader.sequence(algorithm, 1, 2, Defect.MALFORMED_SIGNATURE);
    if (!(parts.getObjectAt(0) instanceof ASN1ObjectIdentifier)) {
      throw new MalformedRequest(Defect.MALFORMED_SIGNATURE);
    }
    SignatureAlgorithm known = SignatureAlgorithm.of(AlgorithmIdentifier.getInstance(parts));
    boolean verifies =
        known.digest() == Digest.STRONG
            && SignatureCheck.verifies(known, signed.bytes(), signature, key);
    return new SignatureFacts(known.name(), known.digest(), verifies);
  }
}
