package jp.passportweb.web.passkey;

import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.passkey.PasskeyVerifier.Attestation;
import jp.passportweb.web.page.Posted;

/** What the script put into the form; what is missing or garbled is no bytes, and is refused. */
public final class PasskeyAnswer {
  private static final Octets NONE = Octets.of(new byte[0]);

  private PasskeyAnswer() {}

  public static String ticket(Posted posted) {
    return posted.field("challenge");
  }

  public static Attestation attestation(Posted posted) {
    return new Attestation(octets(posted, "clientData"), octets(posted, "attestationObject"));
  }

  public static Assertion assertion(Posted posted) {
    return new Assertion(
        octets(posted, "credentialId"),
        octets(posted, "userHandle"),
        octets(posted, "clientData"),
        octets(posted, "authenticatorData"),
        octets(posted, "signature"));
  }

  private static Octets octets(Posted posted, String field) {
    return Octets.parse(posted.field(field)).orElse(NONE);
  }
}
