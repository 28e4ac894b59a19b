package jp.passportweb.domain.seal;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands in a seal's address: twenty characters of an alphabet without look-alikes, a hundred
 * random bits, so that nobody finds customers by counting.
 */
public record SealId(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;

  public SealId {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("not a seal's id: " + text);
    }
  }

  public static SealId random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new SealId(text.toString());
  }

  /** Reads an address; whatever no seal of ours is called is nothing. */
  public static Optional<SealId> parse(String text) {
    return isWellFormed(text) ? Optional.of(new SealId(text)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.matches("[" + ALPHABET + "]{" + LENGTH + "}");
  }
}
