package jp.passportweb.pki.logincertificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A holder's key with its chain as browsers import it: PKCS#12, encrypted with AES-256 under PBES2
 * and protected with HMAC-SHA-256 (RFC 7292, RFC 8018), as Java's key store does by default.
 */
final class HolderKeyFile {
  private HolderKeyFile() {}

  static Der pack(String name, PrivateKey key, List<X509Certificate> chain, String password) {
    char[] secret = password.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, secret);
      store.setKeyEntry(name, key, secret, chain.toArray(X509Certificate[]::new));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, secret);
      return Der.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java writes PKCS#12", e);
    } finally {
      Arrays.fill(secret, '\0');
    }
  }
}
