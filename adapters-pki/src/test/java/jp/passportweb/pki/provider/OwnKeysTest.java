package jp.passportweb.pki.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who computes with the service's own keys")
class OwnKeysTest {
  private static final String JDK = "SunRsaSign";
  private static final String ALGORITHM = "SHA256withRSA";
  private static final byte[] CONTENT = "Passport for Web".getBytes(StandardCharsets.UTF_8);

  @Test
  @DisplayName("a fresh key's signature holds for the JDK's eyes")
  void fresh() throws GeneralSecurityException {
    KeyPair pair = OwnKeys.generateRsa(2048);
    assertThat(holds(pair.getPublic(), OwnKeys.sign(pair.getPrivate(), CONTENT))).isTrue();
  }

  @Test
  @DisplayName("a key that was kept stays the same key, and signs")
  void kept() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", JDK);
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    PrivateKey ready = OwnKeys.ready(pair.getPrivate());
    assertThat(ready.getEncoded()).isEqualTo(pair.getPrivate().getEncoded());
    assertThat(holds(pair.getPublic(), OwnKeys.sign(ready, CONTENT))).isTrue();
  }

  @Test
  @DisplayName("a fresh key is read back by the JDK from what is stored of it")
  void stored() throws GeneralSecurityException {
    KeyPair pair = OwnKeys.generateRsa(2048);
    PrivateKey read =
        KeyFactory.getInstance("RSA", JDK)
            .generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
    assertThat(holds(pair.getPublic(), OwnKeys.sign(OwnKeys.ready(read), CONTENT))).isTrue();
  }

  @Test
  @DisplayName("a platform that Amazon's provider is made for is signed on by it")
  void provider() {
    boolean made =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");
    assertThat(OwnKeys.provider()).startsWith(made ? "AmazonCorrettoCryptoProvider 2.5.0" : JDK);
  }

  private static boolean holds(PublicKey key, byte[] signature) throws GeneralSecurityException {
    PublicKey asTheJdkReads =
        KeyFactory.getInstance("RSA", JDK).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
    Signature verifier = Signature.getInstance(ALGORITHM, JDK);
    verifier.initVerify(asTheJdkReads);
    verifier.update(CONTENT);
    return verifier.verify(signature);
  }
}
