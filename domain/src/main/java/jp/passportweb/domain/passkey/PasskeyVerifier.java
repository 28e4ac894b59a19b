package jp.passportweb.domain.passkey;

/** Port: judges what authenticators answer (WebAuthn, 7.1 and 7.2). */
public interface PasskeyVerifier {
  RegistrationVerdict register(PasskeyChallenge challenge, Attestation attestation);

  AssertionVerdict verify(
      PasskeyChallenge challenge, Assertion assertion, PublicCredential passkey);

  /** What a browser sends after making a passkey. */
  record Attestation(Octets clientData, Octets attestationObject) {}

  /**
   * What a browser sends to log in.
   *
   * @param userHandle the account as it was called when the passkey was made
   */
  record Assertion(
      Octets credentialId,
      Octets userHandle,
      Octets clientData,
      Octets authenticatorData,
      Octets signature) {}

  /** What an attestation is worth. */
  sealed interface RegistrationVerdict {
    record Registered(Octets credentialId, Octets credential, long signatureCounter)
        implements RegistrationVerdict {}

    record Refused(PasskeyRefusal reason) implements RegistrationVerdict {}
  }

  /** What an assertion is worth. */
  sealed interface AssertionVerdict {
    record Verified(long signatureCounter) implements AssertionVerdict {}

    record Refused(PasskeyRefusal reason) implements AssertionVerdict {}
  }
}
