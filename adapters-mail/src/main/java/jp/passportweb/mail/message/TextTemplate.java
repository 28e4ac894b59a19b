package jp.passportweb.mail.message;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places such as {@code {serverName}}.
 *
 * @param name for messages about mistakes
 */
record TextTemplate(String name, String text) {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Pattern PLACE_ALONE = Pattern.compile("([\\s\\u3000]*)\\{([A-Za-z]+)}");

  /** The names of its places. */
  Set<String> places() {
    return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  /**
   * The text with its values. A value keeps its lines where its place has a line of its own, each
   * indented like the place; elsewhere it becomes one line.
   */
  String fill(Map<String, String> values) {
    return text.lines().map(line -> fillLine(line, values)).collect(Collectors.joining("\n"));
  }

  private String fillLine(String line, Map<String, String> values) {
    Matcher alone = PLACE_ALONE.matcher(line);
    if (alone.matches()) {
      return value(alone.group(2), values)
          .lines()
          .map(l -> (alone.group(1) + OneLine.of(l)).stripTrailing())
          .collect(Collectors.joining("\n"));
    }
    return PLACE.matcher(line).replaceAll(place -> inLine(place, values));
  }

  private String inLine(MatchResult place, Map<String, String> values) {
    return Matcher.quoteReplacement(OneLine.of(value(place.group(1), values)));
  }

  private String value(String place, Map<String, String> values) {
    String value = values.get(place);
    if (value == null) {
      throw new IllegalStateException(name + ": no value for {" + place + "}");
    }
    return value;
  }
}
