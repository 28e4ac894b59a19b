package jp.passportweb.domain.signingrequest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.domain.input.JapaneseText;

/** What an internationalised label says after its {@code xn--} (RFC 3492, with its constants). */
final class Punycode {
  private static final int BASE = 36;
  private static final int SMALLEST_THRESHOLD = 1;
  private static final int LARGEST_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_BEYOND_ASCII = 128;

  private Punycode() {}

  /** Whether it encodes something beyond ASCII, as it is normally written (NFC). */
  static boolean isWellFormed(String encoded) {
    return decode(encoded)
        .filter(text -> text.codePoints().anyMatch(c -> c >= FIRST_BEYOND_ASCII))
        .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
        .isPresent();
  }

  /** A host name with its international labels in plain characters; nothing where it has none. */
  static Optional<String> unicode(String host) {
    String unicode =
        Arrays.stream(host.split("\\.", -1)).map(Punycode::plain).collect(Collectors.joining("."));
    return unicode.equals(host) || JapaneseText.holdsControlCharacters(unicode)
        ? Optional.empty()
        : Optional.of(unicode);
  }

  private static String plain(String label) {
    return label.startsWith("xn--")
        ? decode(label.substring("xn--".length())).orElse(label)
        : label;
  }

  /** The label in plain characters; nothing where the digits say none. */
  static Optional<String> decode(String encoded) {
    int begin = encoded.lastIndexOf('-') + 1;
    StringBuilder decoded = new StringBuilder(encoded.substring(0, Math.max(0, begin - 1)));
    long codePoint = FIRST_BEYOND_ASCII;
    long place = 0;
    int bias = FIRST_BIAS;
    for (int at = begin; at < encoded.length(); place++) {
      Delta delta = Delta.read(encoded, at, bias);
      int length = decoded.codePointCount(0, decoded.length()) + 1;
      codePoint += (place + delta.number()) / length;
      place = (place + delta.number()) % length;
      if (delta.isBroken() || !isCharacter(codePoint)) {
        return Optional.empty();
      }
      bias = delta.nextBias(length, at == begin);
      at = delta.end();
      int offset = decoded.offsetByCodePoints(0, Math.toIntExact(place));
      decoded.insert(offset, Character.toString(Math.toIntExact(codePoint)));
    }
    return Optional.of(decoded.toString());
  }

  /**
   * A number of variable length.
   *
   * @param end the place behind its last digit; none where it breaks off
   */
  private record Delta(long number, int end) {
    private static final Delta BROKEN = new Delta(0, -1);

    static Delta read(String encoded, int begin, int bias) {
      long number = 0;
      long weight = 1;
      for (int at = begin; at < encoded.length(); at++) {
        int digit = digit(encoded.charAt(at));
        long k = (long) BASE * (at - begin + 1);
        int threshold = Math.clamp(k - bias, SMALLEST_THRESHOLD, LARGEST_THRESHOLD);
        number += digit * weight;
        if (digit < 0 || number > Integer.MAX_VALUE) {
          return BROKEN;
        }
        if (digit < threshold) {
          return new Delta(number, at + 1);
        }
        weight *= BASE - threshold;
      }
      return BROKEN;
    }

    boolean isBroken() {
      return end < 0;
    }

    int nextBias(int length, boolean first) {
      long rest = first ? number / DAMP : number / 2;
      rest += rest / length;
      int k = 0;
      while (rest > (BASE - SMALLEST_THRESHOLD) * LARGEST_THRESHOLD / 2) {
        rest /= BASE - SMALLEST_THRESHOLD;
        k += BASE;
      }
      return Math.toIntExact(k + (BASE - SMALLEST_THRESHOLD + 1) * rest / (rest + SKEW));
    }
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
