package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** Port: the passkeys. */
public interface Passkeys {
  /** Adds it; returns false, and adds nothing, when its id or credential id is taken. */
  boolean add(Passkey passkey);

  Optional<Passkey> byCredentialId(Octets credentialId);

  /** An account's, oldest first. */
  List<Passkey> ofAccount(AccountId account);

  /**
   * Keeps a login by it; returns false, and changes nothing, when the counter is not any more the
   * one of the passkey as it was read, or it is gone.
   */
  boolean updateUsed(Passkey read, long counter, Instant at);

  /** Returns false when the account has no such passkey. */
  boolean remove(AccountId account, PasskeyId id);
}
