package jp.passportweb.domain.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.passportweb.domain.input.InputProblem.SubjectFault;
import jp.passportweb.domain.input.InputProblem.UnfitSubject;

/** What a locality holds besides a city, ward, town or village (SUBJ-1, BR 7.1.4.2). */
final class LocalityFaults {
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{3}-?\\d{4}");

  private static final Pattern STREET =
      Pattern.compile(
          "\\d|(?i)(?<![a-z])(?:streets?|avenue|ave|road|boulevard|blvd|building|bldg|tower|floor"
              + "|room|suite|apartment|apt|chome|banchi|p\\.? ?o\\.? ?box|post office)(?![a-z])"
              + "|(?i)[a-z]-?(?:chome|banchi)(?![a-z])|(?i)-dori(?![a-z])");

  /** The letters of names, and what may stand inside them: Shin'onsen-cho. */
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M} '’-]");

  private static final Set<String> COUNTRY = Set.of("japan", "jp", "jpn", "nippon", "nihon");

  /** Prefectures after which no city is called. */
  private static final Set<String> NO_CITY = Set.of("tokyo", "hokkaido", "kanagawa", "hyogo");

  private static final Set<String> PREFECTURES =
      Arrays.stream(Prefecture.values())
          .map(prefecture -> prefecture.latin().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LocalityFaults() {}

  /** Nothing where the text names a locality alone. */
  static Optional<UnfitSubject> of(String text) {
    return SubjectFaults.first(text, POSTAL_CODE, SubjectFault.STREET)
        .or(() -> SubjectFaults.ofName(text))
        .or(() -> SubjectFaults.first(text, STREET, SubjectFault.STREET))
        .or(() -> SubjectFaults.first(text, OTHER, SubjectFault.BESIDES_LOCALITY))
        .or(() -> wider(text));
  }

  /** Country or prefecture beside it: they stand in attributes of their own. */
  private static Optional<UnfitSubject> wider(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
    boolean prefectureBeside = words.size() > 1 && words.stream().anyMatch(NO_CITY::contains);
    return prefectureBeside
            || words.stream().anyMatch(COUNTRY::contains)
            || words.stream().anyMatch(LocalityFaults::isNamedPrefecture)
        ? Optional.of(new UnfitSubject(SubjectFault.BESIDES_LOCALITY, text))
        : Optional.empty();
  }

  /** Tokyo-to, Kanagawa-ken, Osaka-fu. */
  private static boolean isNamedPrefecture(String word) {
    return PREFECTURES.contains(word.replaceFirst("-(?:to|ken|fu)$", ""))
        && word.matches(".*-(?:to|ken|fu)");
  }
}
