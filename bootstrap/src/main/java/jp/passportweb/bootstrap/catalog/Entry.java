package jp.passportweb.bootstrap.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.passportweb.domain.catalog.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One mapping of the file, which knows where it stands. */
final class Entry {
  private final String place;
  private final Map<?, ?> values;

  private Entry(String place, Map<?, ?> values) {
    this.place = place;
    this.values = values;
  }

  /** The whole file, or what stands at a place in it. */
  static Entry of(String place, @Nullable Object value) {
    if (value instanceof Map<?, ?> values) {
      return new Entry(place, values);
    }
    throw new InvalidCatalog(place, "should be a mapping of keys to values");
  }

  /** Refuses keys that nobody reads: most likely they are misspelt. */
  Entry holdingOnly(String... keys) {
    Set<Object> unknown = new HashSet<>(values.keySet());
    Arrays.asList(keys).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw wrong("unknown keys " + unknown);
    }
    return this;
  }

  /** Whether something is said under a key that may be left out. */
  boolean holds(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    if (value(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(key, "should be a text (a date or version needs quotes)");
  }

  int number(String key) {
    if (value(key) instanceof Integer number && number > 0) {
      return number;
    }
    throw wrong(key, "should be a whole number above 0");
  }

  boolean flag(String key) {
    if (value(key) instanceof Boolean flag) {
      return flag;
    }
    throw wrong(key, "should be true or false");
  }

  LocalizedText localized(String key) {
    Entry both = of(place + "." + key, value(key)).holdingOnly("ja", "en");
    return new LocalizedText(both.text("ja"), both.text("en"));
  }

  /** A text that something else reads, such as a date. */
  <T> T parsed(String key, Function<String, T> parser) {
    try {
      return parser.apply(text(key));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new InvalidCatalog(place + "." + key, "cannot be read: " + text(key), e);
    }
  }

  /** A list of whole numbers that something else reads. */
  <T> T numbers(String key, Function<List<Integer>, T> parser) {
    List<Integer> numbers = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof Integer number)) {
        throw wrong(key, "should hold whole numbers only, but holds " + item);
      }
      numbers.add(number);
    }
    try {
      return parser.apply(List.copyOf(numbers));
    } catch (IllegalArgumentException e) {
      throw new InvalidCatalog(at(key), "cannot be read: " + numbers, e);
    }
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return parsed(key, text -> Enum.valueOf(type, text));
  }

  <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String text : texts(key)) {
      try {
        constants.add(Enum.valueOf(type, text));
      } catch (IllegalArgumentException e) {
        throw new InvalidCatalog(place + "." + key, "no such value: " + text, e);
      }
    }
    return Set.copyOf(constants);
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof String text)) {
        throw wrong(key, "should hold texts only, but holds " + item);
      }
      texts.add(text);
    }
    return List.copyOf(texts);
  }

  /** The mappings of a list, each named by its code, where it has one, or its number. */
  List<Entry> entries(String key) {
    List<Entry> entries = new ArrayList<>();
    for (Object item : list(key)) {
      Object code = item instanceof Map<?, ?> values ? values.get("code") : null;
      String name = code == null ? "#" + (entries.size() + 1) : code.toString();
      entries.add(of((place.isEmpty() ? "" : place + ".") + key + "[" + name + "]", item));
    }
    return List.copyOf(entries);
  }

  InvalidCatalog wrong(String problem) {
    return new InvalidCatalog(place.isEmpty() ? "top level" : place, problem);
  }

  private InvalidCatalog wrong(String key, String problem) {
    return new InvalidCatalog(at(key), problem);
  }

  private String at(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }

  private List<?> list(String key) {
    if (value(key) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw wrong(key, "should be a list of at least one");
  }

  private @Nullable Object value(String key) {
    return values.get(key);
  }
}
