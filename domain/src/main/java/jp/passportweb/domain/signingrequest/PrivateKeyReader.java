package jp.passportweb.domain.signingrequest;

import java.util.Optional;

/** Port: finds the public key that belongs to a private one. */
public interface PrivateKeyReader {
  /**
   * Reads PKCS#8, PKCS#1 or SEC 1 and proves that the two belong together, so that nobody can pass
   * off another's public key as lost. Nothing where it is encrypted, of another kind or broken, or
   * where the key is none that would be certified. Never throws, whatever the bytes are.
   *
   * @param privateKey DER
   */
  Optional<Der> publicKeyOf(Der privateKey);
}
