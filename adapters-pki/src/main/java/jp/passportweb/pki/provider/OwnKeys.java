package jp.passportweb.pki.provider;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the service's own keys and signs with them: by Amazon's provider where the platform has it,
 * which signs several times faster, and by the JDK's otherwise. What others made is read and
 * verified by neither rule nor provider of this class.
 */
public final class OwnKeys {
  private static final Provider PROVIDER = chosen();

  private OwnKeys() {}

  /** Who signs, by name and version. */
  public static String provider() {
    return PROVIDER.getName() + " " + PROVIDER.getVersionStr();
  }

  /** A fresh RSA key. */
  public static KeyPair generateRsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", PROVIDER);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes RSA keys", e);
    }
  }

  /** The same key as the provider takes it at once, without another look at it each time. */
  public static PrivateKey ready(PrivateKey key) {
    try {
      return key instanceof RSAPrivateKey
          ? (PrivateKey) KeyFactory.getInstance("RSA", PROVIDER).translateKey(key)
          : key;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of our own", e);
    }
  }

  /** A signature under a key. */
  public static byte[] sign(String algorithm, PrivateKey key, byte[] content) {
    try {
      Signature signature = Signature.getInstance(algorithm, PROVIDER);
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of our own does not sign", e);
    }
  }

  /** For Bouncy Castle's builders. */
  public static JcaContentSignerBuilder signer(String algorithm) {
    return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER);
  }

  private static Provider chosen() {
    AmazonCorrettoCryptoProvider fast = AmazonCorrettoCryptoProvider.INSTANCE;
    return fast.getLoadingError() == null && fast.runSelfTests() == SelfTestStatus.PASSED
        ? fast
        : Security.getProvider("SunRsaSign");
  }
}
