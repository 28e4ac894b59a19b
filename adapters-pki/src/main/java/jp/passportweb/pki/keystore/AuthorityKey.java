package jp.passportweb.pki.keystore;

import java.security.PrivateKey;
import jp.passportweb.domain.signingrequest.Der;

/**
 * The key of an authority, or of who answers for one, with its certificate. Its text does not show
 * the key.
 *
 * @param name the common name in the certificate
 * @param certificate DER Certificate
 */
public record AuthorityKey(String name, PrivateKey key, Der certificate) {
  @Override
  public String toString() {
    return "AuthorityKey(" + name + ")";
  }
}
