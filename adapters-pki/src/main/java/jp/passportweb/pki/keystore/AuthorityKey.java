package jp.passportweb.pki.keystore;

import java.security.PrivateKey;
import jp.passportweb.domain.signingrequest.Der;

/**
 * An authority's key with its certificate. Its text does not show the key.
 *
 * @param name the authority's name
 * @param certificate DER Certificate
 */
public record AuthorityKey(String name, PrivateKey key, Der certificate) {
  @Override
  public String toString() {
    return "AuthorityKey(" + name + ")";
  }
}
