package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * Reckons a public key out of what only the holder of the private one can know. What a private key
 * says of its public half is not believed: a stranger could write anybody's there.
 */
final class PrivateKeyProof {
  /** Whatever is longer would not be certified, and takes its time. */
  private static final int LONGEST_MODULUS_BITS = 16_384;

  private static final Set<ASN1ObjectIdentifier> CURVES =
      Set.of(
          SECObjectIdentifiers.secp256r1,
          SECObjectIdentifiers.secp384r1,
          SECObjectIdentifiers.secp521r1);

  private PrivateKeyProof() {}

  /** Whoever can write a modulus as a product knows the key. */
  static Optional<SubjectPublicKeyInfo> rsa(RSAPrivateKey key) {
    BigInteger modulus = key.getModulus();
    BigInteger first = key.getPrime1();
    BigInteger second = key.getPrime2();
    boolean known =
        modulus.bitLength() <= LONGEST_MODULUS_BITS
            && first.bitLength() <= LONGEST_MODULUS_BITS
            && second.bitLength() <= LONGEST_MODULUS_BITS
            && first.compareTo(BigInteger.ONE) > 0
            && second.compareTo(BigInteger.ONE) > 0
            && first.multiply(second).equals(modulus);
    return known ? Optional.of(rsa(modulus, key.getPublicExponent())) : Optional.empty();
  }

  private static SubjectPublicKeyInfo rsa(BigInteger modulus, BigInteger exponent) {
    try {
      return new SubjectPublicKeyInfo(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
          new RSAPublicKey(modulus, exponent));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }

  /** The point that belongs to a number on a curve that is certified. */
  static Optional<SubjectPublicKeyInfo> curve(ASN1ObjectIdentifier curve, BigInteger secret) {
    if (!CURVES.contains(curve)) {
      return Optional.empty();
    }
    X9ECParameters parameters = ECNamedCurveTable.getByOID(curve);
    if (secret.signum() <= 0 || secret.compareTo(parameters.getN()) >= 0) {
      return Optional.empty();
    }
    byte[] point =
        new FixedPointCombMultiplier()
            .multiply(parameters.getG(), secret)
            .normalize()
            .getEncoded(false);
    return Optional.of(
        new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve), point));
  }
}
