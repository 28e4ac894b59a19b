package jp.passportweb.pki.signingrequest;

import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Reads a SubjectPublicKeyInfo (RFC 3279, RFC 5480). */
final class KeyReader {
  private KeyReader() {}

  static PublicKeyFacts read(ASN1Encodable element) {
    ASN1Sequence info =
        BouncyCastleSigningRequestReader.sequence(element, 2, 2, Defect.MALFORMED_KEY);
    ASN1Sequence algorithm =
        BouncyCastleSigningRequestReader.sequence(info.getObjectAt(0), 1, 2, Defect.MALFORMED_KEY);
    if (!(algorithm.getObjectAt(0) instanceof ASN1ObjectIdentifier)
        || !(info.getObjectAt(1) instanceof ASN1BitString key)
        || key.getPadBits() != 0) {
      throw new MalformedRequest(Defect.MALFORMED_KEY);
    }
    return facts(AlgorithmIdentifier.getInstance(algorithm), key.getOctets());
  }

  private static PublicKeyFacts facts(AlgorithmIdentifier algorithm, byte[] key) {
    ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
    if (oid.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return rsa(algorithm, key);
    }
    if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return CurvePointReader.read(algorithm.getParameters(), key);
    }
    return new PublicKeyFacts.Unsupported(AlgorithmNames.ofKey(oid));
  }

  /** The parameters are NULL and nothing else (BR 7.1.3.1.1). */
  private static PublicKeyFacts rsa(AlgorithmIdentifier algorithm, byte[] key) {
    if (!(algorithm.getParameters() instanceof ASN1Null)) {
      throw new MalformedRequest(Defect.MALFORMED_KEY);
    }
    ASN1Sequence numbers =
        BouncyCastleSigningRequestReader.sequence(inner(key), 2, 2, Defect.MALFORMED_KEY);
    if (numbers.getObjectAt(0) instanceof ASN1Integer modulus
        && numbers.getObjectAt(1) instanceof ASN1Integer exponent
        && modulus.getValue().signum() > 0
        && exponent.getValue().signum() > 0) {
      return new PublicKeyFacts.Rsa(modulus.getValue(), exponent.getValue());
    }
    throw new MalformedRequest(Defect.MALFORMED_KEY);
  }

  private static ASN1Encodable inner(byte[] key) {
    try {
      return StrictDer.decode(key);
    } catch (MalformedRequest e) {
      throw new MalformedRequest(Defect.MALFORMED_KEY);
    }
  }
}
