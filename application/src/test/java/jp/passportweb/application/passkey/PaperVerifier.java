package jp.passportweb.application.passkey;

import java.nio.charset.StandardCharsets;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyRefusal;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PublicCredential;

/** Takes for signed by a passkey what holds the challenge and the passkey's credential id. */
final class PaperVerifier implements PasskeyVerifier {
  static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a browser sends that made a passkey of this name. */
  static Attestation attestation(PasskeyChallenge challenge, String credential) {
    return new Attestation(challenge.value(), octets(credential));
  }

  /** What a browser sends to log in by that passkey. */
  static Assertion assertion(PasskeyChallenge challenge, String credential, AccountId account) {
    return new Assertion(
        octets(credential),
        Octets.of(account.value()),
        challenge.value(),
        octets("8"),
        octets(credential));
  }

  @Override
  public RegistrationVerdict register(PasskeyChallenge challenge, Attestation attestation) {
    return attestation.clientData().equals(challenge.value())
        ? new RegistrationVerdict.Registered(
            attestation.attestationObject(), attestation.attestationObject(), 7)
        : new RegistrationVerdict.Refused(PasskeyRefusal.WRONG_CHALLENGE);
  }

  @Override
  public AssertionVerdict verify(
      PasskeyChallenge challenge, Assertion assertion, PublicCredential passkey) {
    if (!assertion.clientData().equals(challenge.value())) {
      return new AssertionVerdict.Refused(PasskeyRefusal.WRONG_CHALLENGE);
    }
    return assertion.signature().equals(passkey.credential())
        ? new AssertionVerdict.Verified(passkey.signatureCounter() + 1)
        : new AssertionVerdict.Refused(PasskeyRefusal.WRONG_SIGNATURE);
  }
}
