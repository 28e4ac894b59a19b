package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.account.AccountId;

/** Passkeys for tests. */
public final class PasskeySamples {
  public static final Instant REGISTERED = Instant.parse("2026-11-20T03:00:00Z");

  private PasskeySamples() {}

  /** One with ids of its own, never used. */
  public static Passkey passkey(AccountId account) {
    return passkey(account, Octets.random(ThreadLocalRandom.current(), 16), REGISTERED);
  }

  public static Passkey passkey(AccountId account, Octets credentialId, Instant registeredAt) {
    return new Passkey(
        new PasskeyId(UUID.randomUUID()),
        account,
        credentialId,
        Octets.of(new byte[] {1, 2, 3}),
        7,
        new PasskeyName("総務部のパソコン"),
        registeredAt,
        null);
  }
}
