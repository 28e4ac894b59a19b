package jp.passportweb.pki.signingrequest;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;

/** Verifies a signature, unless the key alone would make that dear or senseless. */
final class SignatureCheck {
  private static final int MOST_MODULUS_BITS = 8192;
  private static final int MOST_EXPONENT_BITS = 256;
  private static final int PSS_TRAILER = 1;

  private SignatureCheck() {}

  static boolean verifies(
      SignatureAlgorithm algorithm, byte[] signed, byte[] signature, PublicKeyFacts key) {
    try {
      return switch (key) {
        case PublicKeyFacts.Rsa rsa when isAffordable(rsa) ->
            verifies(algorithm, signed, signature, publicKey(rsa));
        case PublicKeyFacts.EllipticCurve point ->
            verifies(algorithm, signed, signature, publicKey(point));
        case PublicKeyFacts.Rsa tooLarge -> false;
        case PublicKeyFacts.Unsupported unsupported -> false;
      };
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean isAffordable(PublicKeyFacts.Rsa key) {
    return key.modulus().bitLength() <= MOST_MODULUS_BITS
        && key.exponent().bitLength() <= MOST_EXPONENT_BITS;
  }

  private static boolean verifies(
      SignatureAlgorithm algorithm, byte[] signed, byte[] signature, PublicKey key)
      throws GeneralSecurityException {
    Signature check =
        Signature.getInstance(algorithm.isPss() ? "RSASSA-PSS" : algorithm.javaName());
    if (algorithm.isPss()) {
      String digest = algorithm.javaName();
      check.setParameter(
          new PSSParameterSpec(
              digest, "MGF1", new MGF1ParameterSpec(digest), algorithm.saltLength(), PSS_TRAILER));
    }
    check.initVerify(key);
    check.update(signed);
    return check.verify(signature);
  }

  private static PublicKey publicKey(PublicKeyFacts.Rsa key) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(key.modulus(), key.exponent()));
  }

  private static PublicKey publicKey(PublicKeyFacts.EllipticCurve key)
      throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec(key.curve().standardName()));
    return KeyFactory.getInstance("EC")
        .generatePublic(
            new ECPublicKeySpec(
                new ECPoint(key.x(), key.y()), parameters.getParameterSpec(ECParameterSpec.class)));
  }
}
