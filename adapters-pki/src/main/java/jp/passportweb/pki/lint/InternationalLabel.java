package jp.passportweb.pki.lint;

/** Labels in the form of IDNA: {@code xn--}, then Punycode (RFC 3492, with its constants). */
final class InternationalLabel {
  private static final String PREFIX = "xn--";
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_POINT = 128;

  private final String digits;
  private int at;
  private int length;
  private int bias = FIRST_BIAS;

  private InternationalLabel(String digits, int asciiCharacters) {
    this.digits = digits;
    this.length = asciiCharacters;
  }

  /** Whether it spells at least one character that ASCII lacks. */
  static boolean isWellFormed(String label) {
    String encoded = label.startsWith(PREFIX) ? label.substring(PREFIX.length()) : "";
    int asciiCharacters = Math.max(0, encoded.lastIndexOf('-'));
    String digits = encoded.substring(encoded.lastIndexOf('-') + 1);
    return !digits.isEmpty() && new InternationalLabel(digits, asciiCharacters).isRead();
  }

  private boolean isRead() {
    long point = FIRST_POINT;
    long place = 0;
    for (boolean first = true; at < digits.length(); first = false) {
      long number = number();
      length++;
      point += (place + number) / length;
      place = (place + number) % length + 1;
      if (number < 0 || point > Character.MAX_CODE_POINT || isSurrogate(point)) {
        return false;
      }
      bias = bias(number, first);
    }
    return true;
  }

  private static boolean isSurrogate(long point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** The next number of variable length; negative where there is none. */
  private long number() {
    long sum = 0;
    long weight = 1;
    for (int k = BASE; at < digits.length(); k += BASE) {
      int digit = Character.digit(digits.charAt(at++), BASE);
      int value = digit < 10 ? digit + T_MAX : digit - 10;
      int threshold = Math.clamp((long) k - bias, T_MIN, T_MAX);
      sum += value * weight;
      if (digit < 0 || sum > Integer.MAX_VALUE) {
        return -1;
      }
      if (value < threshold) {
        return sum;
      }
      weight *= BASE - threshold;
    }
    return -1;
  }

  private int bias(long number, boolean first) {
    long rest = first ? number / DAMP : number / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return Math.toIntExact(k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
  }
}
