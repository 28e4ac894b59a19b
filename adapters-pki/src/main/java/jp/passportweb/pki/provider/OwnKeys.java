package jp.passportweb.pki.provider;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the service's own keys and signs with them. What others made is read and verified by no
 * rule of this class.
 */
public final class OwnKeys {
  private static final String RSA = "RSA";
  private static final String EC = "EC";

  private OwnKeys() {}

  /** Who signs, by name and version. */
  public static String provider() {
    Provider provider = FastProvider.of(RSA);
    return provider.getName() + " " + provider.getVersionStr();
  }

  /** A fresh RSA key. */
  public static KeyPair generateRsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA, FastProvider.of(RSA));
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes RSA keys", e);
    }
  }

  /** A fresh key on P-256. */
  public static KeyPair generateP256() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(EC, FastProvider.of(EC));
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes keys on P-256", e);
    }
  }

  /** The same key as the provider takes it at once, without another look at it each time. */
  public static PrivateKey ready(PrivateKey key) {
    try {
      String algorithm = key.getAlgorithm();
      return (PrivateKey)
          KeyFactory.getInstance(algorithm, FastProvider.of(algorithm)).translateKey(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of our own", e);
    }
  }

  /** A signature with SHA-256 under a key. */
  public static byte[] sign(PrivateKey key, byte[] content) {
    try {
      Signature signature =
          Signature.getInstance(algorithm(key), FastProvider.of(key.getAlgorithm()));
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of our own does not sign", e);
    }
  }

  /** The same for Bouncy Castle's builders. */
  public static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
    return new JcaContentSignerBuilder(algorithm(key))
        .setProvider(FastProvider.of(key.getAlgorithm()))
        .build(key);
  }

  private static String algorithm(PrivateKey key) {
    return key.getAlgorithm().equals(RSA) ? "SHA256withRSA" : "SHA256withECDSA";
  }
}
