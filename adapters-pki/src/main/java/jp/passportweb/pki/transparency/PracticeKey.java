package jp.passportweb.pki.transparency;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The P-256 key of a practice log, the same for the same seed: nothing is stored of it. */
record PracticeKey(PrivateKey signer, Der publicKey) {
  private static final int BITS = 256;

  static PracticeKey of(byte[] seed) {
    X9ECParameters curve = ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp256r1);
    BigInteger scalar =
        new BigInteger(1, seed).mod(curve.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
    AlgorithmIdentifier algorithm =
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
    byte[] point = curve.getG().multiply(scalar).normalize().getEncoded(false);
    return new PracticeKey(
        signer(algorithm, scalar), SignedPart.encoded(new SubjectPublicKeyInfo(algorithm, point)));
  }

  private static PrivateKey signer(AlgorithmIdentifier algorithm, BigInteger scalar) {
    try {
      ECPrivateKey key = new ECPrivateKey(BITS, scalar);
      byte[] encoded = new PrivateKeyInfo(algorithm, key).getEncoded();
      return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("every Java reads keys on P-256", e);
    }
  }
}
