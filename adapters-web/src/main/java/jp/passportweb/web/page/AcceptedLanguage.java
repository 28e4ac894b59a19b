package jp.passportweb.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.catalog.Language;

/**
 * In which language a browser asks for its pages ({@code Accept-Language}, RFC 9110 12.5.4): by the
 * weights, the region left aside. Japanese to who says nothing, English to who reads neither.
 */
public final class AcceptedLanguage {
  private AcceptedLanguage() {}

  /** A language with its weight; other languages than ours are not looked at. */
  private record Wish(Language language, double weight) {
    static Optional<Wish> of(String range) {
      String[] parts = range.split(";", 2);
      String tag = parts[0].strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(Language.values())
          .filter(language -> isOf(tag, language.name().toLowerCase(Locale.ROOT)))
          .findFirst()
          .map(language -> new Wish(language, parts.length == 1 ? 1 : weightOf(parts[1])));
    }

    private static boolean isOf(String tag, String language) {
      return tag.equals(language) || tag.startsWith(language + "-");
    }

    /** What cannot be read counts as if it were not said. */
    private static double weightOf(String parameter) {
      String text = parameter.replace(" ", "").toLowerCase(Locale.ROOT);
      return text.matches("q=[01](\\.\\d{0,3})?") ? Double.parseDouble(text.substring(2)) : 1;
    }
  }

  /** The language of a header's best range; of equal weights the first. */
  public static Language of(String header) {
    if (header.isBlank()) {
      return Language.JA;
    }
    List<Wish> wishes =
        Arrays.stream(header.split(",", -1)).flatMap(range -> Wish.of(range).stream()).toList();
    return wishes.stream()
        .filter(wish -> wish.weight() > 0)
        .reduce((best, next) -> next.weight() > best.weight() ? next : best)
        .map(Wish::language)
        .orElse(refuses(wishes, Language.EN) ? Language.JA : Language.EN);
  }

  private static boolean refuses(List<Wish> wishes, Language language) {
    return wishes.stream().anyMatch(wish -> wish.language() == language && wish.weight() == 0);
  }
}
