package jp.passportweb.application.passkey;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.passkey.Passkeys;

/** Hands out the challenge that a new passkey signs (LOGIN-1). */
@Assembled
public final class BeginPasskeyRegistration {
  private final Passkeys passkeys;
  private final PasskeyChallenges challenges;
  private final SecureRandom random;
  private final InstantSource clock;

  public BeginPasskeyRegistration(
      Passkeys passkeys, PasskeyChallenges challenges, SecureRandom random, InstantSource clock) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.random = random;
    this.clock = clock;
  }

  /**
   * What the browser needs.
   *
   * @param present passkeys, whose authenticators make no second one
   */
  public record Begun(PasskeyChallenge challenge, List<Passkey> present) {}

  public Begun begin(AccountId account) {
    PasskeyChallenge challenge =
        PasskeyChallenge.toRegister(
            account, random, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    challenges.store(challenge);
    return new Begun(challenge, passkeys.ofAccount(account));
  }
}
