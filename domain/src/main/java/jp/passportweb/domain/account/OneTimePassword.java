package jp.passportweb.domain.account;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * ワンタイムパスワード as kept: a keyed hash, never the password.
 *
 * @param digest keyed hash of the password
 * @param wrongTries guesses made against it
 */
public record OneTimePassword(
    UUID id, AccountId account, String digest, Instant issuedAt, int wrongTries, State state) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;

  /** OTP-3: it dies this long after its mail, unless an installation has another time. */
  public static final Duration LIFE = Duration.ofHours(24);

  /** How long it may be made to live at most: what is kept was longer dead than this. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(7);

  /** How long it is kept: longer than it lives, and than the mails of a day are counted. */
  public static final Duration KEPT = LONGEST_LIFE.plusDays(1);

  /** What became of it. */
  public enum State {
    LIVE,
    USED,
    REPLACED,
    GUESSED_TOO_OFTEN
  }

  /** A fresh password, 49 random bits. */
  public static String randomText(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /**
   * The password that a keyed hash stands for, as random as the hash.
   *
   * @param hash in hexadecimal, at least as long as a password's bits
   */
  public static String textOf(String hash) {
    BigInteger rest = new BigInteger(hash, 16);
    BigInteger base = BigInteger.valueOf(ALPHABET.length());
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      BigInteger[] parts = rest.divideAndRemainder(base);
      text.append(ALPHABET.charAt(parts[1].intValueExact()));
      rest = parts[0];
    }
    return text.toString();
  }

  /**
   * OTP-2, OTP-3: whether it can open a login at this instant.
   *
   * @param life from its mail on
   */
  public boolean isUsable(Instant now, Duration life) {
    return state == State.LIVE && now.isBefore(issuedAt.plus(life));
  }

  public OneTimePassword as(State next) {
    return new OneTimePassword(id, account, digest, issuedAt, wrongTries, next);
  }

  /** One more wrong guess; the last one allowed kills it. */
  public OneTimePassword guessedWrong(int mostWrongTries) {
    int tries = wrongTries + 1;
    State next = tries >= mostWrongTries ? State.GUESSED_TOO_OFTEN : state;
    return new OneTimePassword(id, account, digest, issuedAt, tries, next);
  }
}
