package jp.passportweb.domain.input;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a form, and how much of each is kept (APP-6). Whatever else is sent belongs to no
 * form of ours; what is longer than any good value is kept as far as its form can still say so.
 *
 * @param longest characters that are kept, by field
 */
public record FormFields(Map<String, Integer> longest) {
  /** A form that asks nothing. */
  public static final FormFields NONE = new FormFields(Map.of());

  /** The name of a choice. */
  static final int CHOICE = 40;

  /** More than any line may hold, also when its accents and voicing marks have been joined. */
  static final int LINE = 800;

  private static final Pattern SPACES = Pattern.compile("([\\s\\u3000])[\\s\\u3000]+");

  public FormFields {
    longest = Map.copyOf(longest);
  }

  public static FormFields choices(String... names) {
    return all(CHOICE, names);
  }

  public static FormFields lines(String... names) {
    return all(LINE, names);
  }

  /** A field of a length of its own. */
  public static FormFields text(String name, int longest) {
    return all(longest, name);
  }

  private static FormFields all(int longest, String... names) {
    Map<String, Integer> fields = new HashMap<>();
    for (String name : names) {
      fields.put(name, longest);
    }
    return new FormFields(fields);
  }

  /** The fields of both. */
  public FormFields and(FormFields other) {
    Map<String, Integer> both = new HashMap<>(longest);
    both.putAll(other.longest);
    return new FormFields(both);
  }

  /** What of the values belongs to the form, none longer than is kept. */
  public Map<String, String> kept(Map<String, String> sent) {
    Map<String, String> kept = new HashMap<>();
    longest.forEach((name, most) -> {
      String value = sent.get(name);
      if (value != null) {
        kept.put(name, cut(value, most));
      }
    });
    return kept;
  }

  /**
   * The values of the form that are too long to be kept, whole: a page can still show them back.
   */
  public Map<String, String> tooLong(Map<String, String> sent) {
    Map<String, String> longer = new HashMap<>();
    longest.forEach((name, most) -> {
      String value = sent.getOrDefault(name, "");
      if (value.length() > most && squeezed(value).length() > most) {
        longer.put(name, value);
      }
    });
    return longer;
  }

  /** Spaces that say nothing go first, so that they do not push out what was typed. */
  private static String cut(String value, int most) {
    if (value.length() <= most) {
      return value;
    }
    String typed = squeezed(value);
    if (typed.length() <= most) {
      return typed;
    }
    boolean insidePair = Character.isHighSurrogate(typed.charAt(most - 1));
    return typed.substring(0, insidePair ? most - 1 : most);
  }

  private static String squeezed(String value) {
    return SPACES.matcher(value.strip()).replaceAll("$1");
  }
}
