package jp.passportweb.domain.keylist;

import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/**
 * A key by everything that lists name keys by.
 *
 * @param modulus of an RSA key
 */
public record KeyFingerprints(SpkiHash spki, @Nullable ModulusHash modulus) {
  public static KeyFingerprints of(SigningRequest request) {
    return new KeyFingerprints(
        request.keyHash(),
        request.key() instanceof PublicKeyFacts.Rsa rsa ? ModulusHash.of(rsa) : null);
  }
}
