package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Values out of a CSR, cut and cleaned so that a message can hold them. */
final class Shown {
  private static final int LONGEST = 100;
  private static final int MOST = 10;
  private static final int LONGEST_NUMBER_BITS = 256;

  private Shown() {}

  /** Without control and formatting characters, which could turn a message around. */
  static String text(String value) {
    String clean = value.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "�");
    return clean.codePointCount(0, clean.length()) > LONGEST
        ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…"
        : clean;
  }

  static String list(List<String> values) {
    String shown = values.stream().limit(MOST).map(Shown::text).collect(Collectors.joining(", "));
    return values.size() > MOST ? shown + " … (" + values.size() + ")" : shown;
  }

  static String number(BigInteger value) {
    return value.bitLength() > LONGEST_NUMBER_BITS ? value.bitLength() + " bits" : value.toString();
  }
}
