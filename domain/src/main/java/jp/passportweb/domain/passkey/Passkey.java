package jp.passportweb.domain.passkey;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A public key that opens one account (LOGIN-1); the private one never leaves its authenticator.
 *
 * @param credentialId what the authenticator calls it, unique among all accounts
 * @param credential attested credential data (WebAuthn, 6.5.1)
 * @param signatureCounter the last one seen; 0 for authenticators that do not count
 * @param lastUsedAt the last login by it, if there was one
 */
public record Passkey(
    PasskeyId id,
    AccountId account,
    Octets credentialId,
    Octets credential,
    long signatureCounter,
    PasskeyName name,
    Instant registeredAt,
    @Nullable Instant lastUsedAt)
    implements PublicCredential {

  /** How many an account may have. */
  public static final int MOST = 10;

  public Passkey used(long counter, Instant at) {
    return new Passkey(id, account, credentialId, credential, counter, name, registeredAt, at);
  }
}
