package jp.passportweb.pki.passkey;

import java.net.URI;
import jp.passportweb.domain.passkey.PasskeyVerifier;

/** The site that passkeys are for: its host is their relying party, its address their origin. */
public final class PasskeySite {
  private PasskeySite() {}

  /**
   * @param baseUrl where browsers reach the service
   */
  public static PasskeyVerifier at(URI baseUrl) {
    return new WebAuthnVerifier(baseUrl);
  }
}
