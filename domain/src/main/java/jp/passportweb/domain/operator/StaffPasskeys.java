package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;

/** Port: the passkeys of staff. */
public interface StaffPasskeys {
  /** Adds it; returns false, and adds nothing, when its credential id is taken. */
  boolean add(StaffPasskey passkey);

  Optional<StaffPasskey> byCredentialId(Octets credentialId);

  /** An operator's, oldest first. */
  List<StaffPasskey> of(OperatorId operator);

  /**
   * Keeps a login by it; returns false, and changes nothing, when the counter is not any more the
   * one of the passkey as it was read, or it is gone.
   */
  boolean updateUsed(StaffPasskey read, long counter, Instant at);

  /** Returns false when the operator has no such passkey. */
  boolean rename(OperatorId operator, PasskeyId id, PasskeyName name);

  /** Returns false when the operator has no such passkey. */
  boolean remove(OperatorId operator, PasskeyId id);

  /** Returns how many there were. */
  int removeAllOf(OperatorId operator);
}
