package jp.passportweb.domain.passkey;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.passportweb.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Random bytes that an authenticator signs, so that its answer serves once (LOGIN-1).
 *
 * @param account whose passkey is registered; none for a login, before which nobody is known
 * @param diesAt from then on it is not there any more
 */
public record PasskeyChallenge(UUID id, Octets value, @Nullable AccountId account, Instant diesAt) {
  private static final int LENGTH = 32;

  /** How long a person may take with the browser's dialogue. */
  public static final Duration LIFE = Duration.ofMinutes(5);

  public static PasskeyChallenge toRegister(
      AccountId account, RandomGenerator random, Instant now) {
    return new PasskeyChallenge(
        UUID.randomUUID(), Octets.random(random, LENGTH), account, now.plus(LIFE));
  }

  public static PasskeyChallenge toLogIn(RandomGenerator random, Instant now) {
    return new PasskeyChallenge(
        UUID.randomUUID(), Octets.random(random, LENGTH), null, now.plus(LIFE));
  }
}
