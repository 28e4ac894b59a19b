package jp.passportweb.domain.operator;

import java.time.Instant;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.PublicCredential;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a member of staff (OPR-1): its authenticator makes sure who is there, so that it is
 * both factors at once.
 *
 * @param credentialId what the authenticator calls it, unique among all of staff
 * @param credential attested credential data (WebAuthn, 6.5.1)
 * @param lastUsedAt the last login by it, if there was one
 */
public record StaffPasskey(
    PasskeyId id,
    OperatorId operator,
    Octets credentialId,
    Octets credential,
    long signatureCounter,
    PasskeyName name,
    Instant registeredAt,
    @Nullable Instant lastUsedAt)
    implements PublicCredential {

  /** How many a member of staff may have. */
  public static final int MOST = 10;

  public StaffPasskey used(long counter, Instant at) {
    return new StaffPasskey(
        id, operator, credentialId, credential, counter, name, registeredAt, at);
  }

  public StaffPasskey called(PasskeyName other) {
    return new StaffPasskey(
        id, operator, credentialId, credential, signatureCounter, other, registeredAt, lastUsedAt);
  }
}
