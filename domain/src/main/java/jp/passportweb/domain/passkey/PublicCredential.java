package jp.passportweb.domain.passkey;

/** What an authenticator's answer is judged by, whoever holds it (WebAuthn, 7.2). */
public interface PublicCredential {
  /** What the authenticator calls it. */
  Octets credentialId();

  /** Attested credential data (WebAuthn, 6.5.1). */
  Octets credential();

  /** The last one seen; 0 for authenticators that do not count. */
  long signatureCounter();
}
