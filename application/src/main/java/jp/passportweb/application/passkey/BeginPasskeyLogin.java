package jp.passportweb.application.passkey;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyChallenges;

/**
 * Hands out the challenge that a passkey signs to log in; whose it is, nobody knows yet (LOGIN-1).
 */
@Assembled
public final class BeginPasskeyLogin {
  private final PasskeyChallenges challenges;
  private final SecureRandom random;
  private final InstantSource clock;

  public BeginPasskeyLogin(PasskeyChallenges challenges, SecureRandom random, InstantSource clock) {
    this.challenges = challenges;
    this.random = random;
    this.clock = clock;
  }

  public PasskeyChallenge begin() {
    PasskeyChallenge challenge =
        PasskeyChallenge.toLogIn(random, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    challenges.store(challenge);
    return challenge;
  }
}
