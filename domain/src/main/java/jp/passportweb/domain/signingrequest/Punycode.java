package jp.passportweb.domain.signingrequest;

import java.text.Normalizer;
import java.util.Optional;

/** What an internationalised label says after its {@code xn--} (RFC 3492, with its constants). */
final class Punycode {
  private static final int BASE = 36;
  private static final int SMALLEST_THRESHOLD = 1;
  private static final int LARGEST_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_BEYOND_ASCII = 128;
  private static final long NONE = -1;

  private final String encoded;
  private final StringBuilder decoded;
  private int at;
  private int bias = FIRST_BIAS;
  private boolean first = true;

  private Punycode(String encoded) {
    int delimiter = encoded.lastIndexOf('-');
    this.encoded = encoded;
    this.decoded = new StringBuilder(encoded.substring(0, Math.max(0, delimiter)));
    this.at = delimiter + 1;
  }

  /** Whether it encodes something beyond ASCII, as it is normally written (NFC). */
  static boolean isWellFormed(String encoded) {
    return decode(encoded)
        .filter(text -> text.codePoints().anyMatch(c -> c >= FIRST_BEYOND_ASCII))
        .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
        .isPresent();
  }

  /** The label in plain characters; nothing where the digits say none. */
  static Optional<String> decode(String encoded) {
    return new Punycode(encoded).decode();
  }

  private Optional<String> decode() {
    long codePoint = FIRST_BEYOND_ASCII;
    long place = 0;
    while (at < encoded.length()) {
      long delta = delta();
      int length = decoded.codePointCount(0, decoded.length()) + 1;
      place += delta;
      codePoint += place / length;
      place %= length;
      if (delta == NONE || !isCharacter(codePoint)) {
        return Optional.empty();
      }
      bias = adapted(delta, length);
      int offset = decoded.offsetByCodePoints(0, Math.toIntExact(place));
      decoded.insert(offset, Character.toString(Math.toIntExact(codePoint)));
      place++;
    }
    return Optional.of(decoded.toString());
  }

  /** The next number of variable length. */
  private long delta() {
    long number = 0;
    long weight = 1;
    for (int k = BASE; at < encoded.length(); k += BASE) {
      int digit = digit(encoded.charAt(at++));
      number += digit * weight;
      int threshold = Math.clamp((long) k - bias, SMALLEST_THRESHOLD, LARGEST_THRESHOLD);
      if (digit < 0 || number > Integer.MAX_VALUE) {
        return NONE;
      }
      if (digit < threshold) {
        return number;
      }
      weight *= BASE - threshold;
    }
    return NONE;
  }

  private int adapted(long delta, int length) {
    long rest = first ? delta / DAMP : delta / 2;
    first = false;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - SMALLEST_THRESHOLD) * LARGEST_THRESHOLD / 2) {
      rest /= BASE - SMALLEST_THRESHOLD;
      k += BASE;
    }
    return Math.toIntExact(k + (BASE - SMALLEST_THRESHOLD + 1) * rest / (rest + SKEW));
  }

  private static int digit(char letter) {
    return letter >= 'a' && letter <= 'z'
        ? letter - 'a'
        : letter >= '0' && letter <= '9' ? letter - '0' + 26 : -1;
  }

  private static boolean isCharacter(long codePoint) {
    return codePoint <= Character.MAX_CODE_POINT
        && Character.getType(Math.toIntExact(codePoint)) != Character.SURROGATE;
  }
}
