package jp.passportweb.mail.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that somebody typed, perhaps a stranger who names others as contacts (APP-6): in a mail
 * they are a name and nothing else. No mail program makes a link of them, and they are short.
 */
final class TypedByPerson {
  /** Characters at most; few names are longer. */
  static final int LONGEST = 64;

  /** The places of the templates that hold such words. */
  private static final Set<String> PLACES = Set.of("addressee", "organizationName", "passkeyName");

  private TypedByPerson() {}

  /** The values of a template, those that a person typed as names. */
  static Map<String, String> in(Map<String, String> values) {
    Map<String, String> safe = new HashMap<>(values);
    PLACES.forEach(place -> safe.computeIfPresent(place, (_, text) -> name(text)));
    return safe;
  }

  static String name(String typed) {
    return shortened(OneLine.of(typed))
        .replace("://", "：／／")
        .replace("\\\\", "＼＼")
        .replace('@', '＠')
        .replaceAll("(?<=[\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])", "．");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : text;
  }
}
