package jp.passportweb.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the messages that a template or a class asks for. */
final class KeyScanner {
  /** As many values as an array that is handed on holds. */
  static final int UNKNOWN = -1;

  private static final Pattern CALL =
      Pattern.compile("(?:(?<=\\bpage\\.)|(?<![\\w.\"]))(t|has)\\(");
  private static final Pattern HANDED_ON = Pattern.compile("[,(]\\s*key = \"([^\"]+)\"");
  private static final Pattern PROBLEM = Pattern.compile("ProblemView\\(\\s*\"([^\"]+)\"");

  private KeyScanner() {}

  /**
   * One place that asks for a message.
   *
   * @param key with a * for what only the run knows: {@code status.*}
   * @param values that fill its places, or {@link #UNKNOWN}
   */
  record Use(String key, int values) {
    boolean isLiteral() {
      return !key.contains("*");
    }

    boolean fits(String candidate) {
      return Pattern.matches(Pattern.quote(key).replace("*", "\\E[\\w.-]+\\Q"), candidate);
    }
  }

  static List<Use> usesIn(String source) {
    List<Use> uses = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      String inside = source.substring(call.end(), SourceText.closing(source, call.end()));
      List<String> arguments = SourceText.split(inside, ',');
      int values = call.group(1).equals("has") ? UNKNOWN : values(arguments);
      keys(arguments.getFirst()).forEach(key -> uses.add(new Use(key, values)));
    }
    HANDED_ON.matcher(source).results().forEach(r -> uses.add(new Use(r.group(1), UNKNOWN)));
    PROBLEM
        .matcher(source)
        .results()
        .forEach(r -> {
          uses.add(new Use("trouble." + r.group(1) + ".title", 0));
          uses.add(new Use("trouble." + r.group(1) + ".text", 0));
        });
    return List.copyOf(uses);
  }

  private static int values(List<String> arguments) {
    return arguments.contains("arguments") ? UNKNOWN : arguments.size() - 1;
  }

  /** The keys that an expression can be; none where it holds no letter of a key. */
  private static List<String> keys(String expression) {
    List<String> branches = SourceText.split(expression, '?');
    if (branches.size() == 2) {
      return SourceText.split(branches.get(1), ':').stream()
          .flatMap(b -> keys(b).stream())
          .toList();
    }
    String key =
        SourceText.split(expression, '+').stream()
            .map(KeyScanner::part)
            .collect(Collectors.joining())
            .replaceAll("\\*+", "*");
    return key.equals("*") ? List.of() : List.of(key);
  }

  private static String part(String term) {
    return term.matches("\"[^\"]*\"") ? term.substring(1, term.length() - 1) : "*";
  }
}
