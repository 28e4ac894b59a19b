package jp.passportweb.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.web.page.KeyScanner.Use;

/** What is wrong with the texts of a language and the uses of them; nothing when all is well. */
final class MessageChecks {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** One text or another by a number: {0,choice,1#1 day|1<{0} days}. */
  private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,((?:[^{}']|\\{\\d})*)}");

  private MessageChecks() {}

  /** Keys that only one language has, or whose places differ. */
  static List<String> differing(Map<String, String> ja, Map<String, String> en) {
    Set<String> keys = new TreeSet<>(ja.keySet());
    keys.addAll(en.keySet());
    return keys.stream()
        .filter(key ->
            !ja.containsKey(key)
                || !en.containsKey(key)
                || !places(ja.get(key)).equals(places(en.get(key))))
        .toList();
  }

  /**
   * Keys whose text says nothing, or says something else once its places are filled: to
   * MessageFormat, apostrophes and braces are signs.
   */
  static List<String> malformed(Map<String, String> texts) {
    return texts.keySet().stream().filter(key -> isMalformed(texts.get(key))).sorted().toList();
  }

  /** Keys that are needed, or asked for as they stand, and are not there. */
  static List<String> missing(Set<String> keys, Collection<Use> uses, Set<String> needed) {
    return asked(uses, needed).filter(key -> !keys.contains(key)).sorted().toList();
  }

  /** Keys put together in a source for which no value is known. */
  static List<String> unexplained(Collection<Use> uses, Set<String> needed, Set<String> welcome) {
    Set<String> known = asked(uses, needed).collect(Collectors.toSet());
    known.addAll(welcome);
    return uses.stream()
        .filter(use -> !use.isLiteral() && known.stream().noneMatch(use::fits))
        .map(Use::key)
        .distinct()
        .toList();
  }

  /** Keys that nobody asks for. */
  static List<String> unused(
      Set<String> keys, Collection<Use> uses, Set<String> needed, Set<String> welcome) {
    Set<String> unused = new TreeSet<>(keys);
    unused.removeAll(welcome);
    unused.removeAll(asked(uses, needed).collect(Collectors.toSet()));
    return List.copyOf(unused);
  }

  /** Keys that are asked for with more or fewer values than their text has places. */
  static List<String> illFilled(
      Map<String, String> texts, Collection<Use> uses, Set<String> needed) {
    return uses.stream()
        .filter(use -> use.values() != KeyScanner.UNKNOWN)
        .flatMap(use ->
            become(use, needed)
                .filter(key ->
                    texts.containsKey(key) && !places(texts.get(key)).equals(first(use.values()))))
        .distinct()
        .sorted()
        .toList();
  }

  /** The numbers of a text's places. */
  static Set<Integer> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> Integer.valueOf(place.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> first(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toSet());
  }

  private static boolean isUnclean(String text) {
    return PLACE.matcher(text).replaceAll("").matches("(?s).*['{}].*");
  }

  private static boolean isMalformed(String text) {
    return text.isEmpty() || isUnclean(CHOICE.matcher(text).replaceAll("$1"));
  }

  private static Stream<String> asked(Collection<Use> uses, Set<String> needed) {
    return Stream.concat(needed.stream(), uses.stream().filter(Use::isLiteral).map(Use::key));
  }

  /** The keys that a use can ask for. */
  private static Stream<String> become(Use use, Set<String> needed) {
    return use.isLiteral() ? Stream.of(use.key()) : needed.stream().filter(use::fits);
  }
}
