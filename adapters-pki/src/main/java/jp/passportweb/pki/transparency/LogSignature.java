package jp.passportweb.pki.transparency;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.provider.FastProvider;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Signatures of logs: SHA-256 with ECDSA or RSA (RFC 6962 2.1.4), as RFC 5246 4.7 writes them. */
final class LogSignature {
  private static final int HEAD = 4;
  private static final int LONGEST = 0xffff;
  private static final byte SHA256 = 4;
  private static final byte RSA = 1;
  private static final byte ECDSA = 3;

  private LogSignature() {}

  /** One of ECDSA. */
  static byte[] ecdsa(byte[] signature) {
    return new TlsBytes().number(SHA256, 1).number(ECDSA, 1).vector(signature, 2).all();
  }

  /**
   * Whether the key signed it.
   *
   * @param written with its algorithms
   */
  static boolean verifies(byte[] written, byte[] content, Der key) {
    boolean rsa =
        SubjectPublicKeyInfo.getInstance(key.bytes())
            .getAlgorithm()
            .getAlgorithm()
            .equals(PKCSObjectIdentifiers.rsaEncryption);
    if (written.length < HEAD || written.length > HEAD + LONGEST) {
      return false;
    }
    byte[] signature = Arrays.copyOfRange(written, HEAD, written.length);
    byte[] expected =
        new TlsBytes().number(SHA256, 1).number(rsa ? RSA : ECDSA, 1).vector(signature, 2).all();
    return Arrays.equals(expected, written) && verifies(signature, content, key, rsa);
  }

  private static boolean verifies(byte[] signature, byte[] content, Der key, boolean rsa) {
    try {
      String algorithm = rsa ? "RSA" : "EC";
      Provider provider = FastProvider.of(algorithm);
      PublicKey publicKey =
          KeyFactory.getInstance(algorithm, provider)
              .generatePublic(new X509EncodedKeySpec(key.bytes()));
      Signature judge = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA", provider);
      judge.initVerify(publicKey);
      judge.update(content);
      return judge.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
