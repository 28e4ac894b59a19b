package jp.passportweb.domain.organization;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds prefectures in addresses, Japanese and English. */
final class PrefectureNames {
  private static final Pattern BEFORE =
      Pattern.compile("^(?:〒?\\s*\\d{3}-?\\d{4}\\s*)?(?:日本国?\\s*[,、]?\\s*)?");

  private PrefectureNames() {}

  static Set<Prefecture> in(String address) {
    Set<Prefecture> named = EnumSet.noneOf(Prefecture.class);
    String japanese = BEFORE.matcher(address).replaceFirst("");
    String latin = latin(address);
    Arrays.stream(Prefecture.values())
        .filter(p -> japanese.startsWith(p.japanese()) || isNamed(p, latin))
        .forEach(named::add);
    return named;
  }

  private static boolean isNamed(Prefecture prefecture, String address) {
    String name = latin(prefecture.latin());
    return Pattern.compile(
            "(?<![a-z])" + name + "(?:[- ]?(?:to|fu|ken|pref|prefecture))?(?![a-z-])")
        .matcher(address)
        .find();
  }

  /** Small letters without accents; long vowels as they are spelt most: Ōsaka, Oosaka, Osaka. */
  private static String latin(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("oo|ou|oh(?=[^aeiou])", "o");
  }
}
