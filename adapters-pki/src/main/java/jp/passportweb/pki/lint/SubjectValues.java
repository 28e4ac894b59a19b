package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a subject's attributes may say (SUBJ-1, BR 7.1.4.2, EVG 7.1.4.2.5): the linter's own
 * reading, by characters and words, apart from the one that the forms use.
 */
final class SubjectValues {
  private static final Set<String> PREFECTURES =
      Set.of(
          ("Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama"
                  + " Chiba Tokyo Kanagawa Niigata Toyama Ishikawa Fukui Yamanashi Nagano Gifu"
                  + " Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane"
                  + " Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga"
                  + " Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa")
              .split(" "));

  /** In lower case, without anything but letters and digits, a legal form left out. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("na none nil null nan no nothing notapplicable notavailable notspecified unknown"
                  + " unspecified undefined unnamed blank empty void default absent missing omitted"
                  + " tbd tba tbc todo pending test testing sample dummy example fake foo foobar"
                  + " asdf qwerty xxx anonymous same ditto name value text string"
                  + " city town village ward locality state province prefecture country"
                  + " organization organisation company")
              .split(" "));

  private static final Set<String> PROPOSED =
      Set.of(
          ("defaultcity defaultcompany defaultcompanyltd somestate somecity someorganization"
                  + " internetwidgits internetwidgitsptyltd internetwidgitsltd mycompany"
                  + " mycompanyltd yourcompany testcompany")
              .split(" "));

  private static final Set<String> LEGAL_FORMS =
      Set.of("co ltd inc corp corporation limited kk gk yk llc pty plc".split(" "));

  /** Types of attributes, as tools write them before an equals sign. */
  private static final Set<String> TYPES =
      Set.of(
          ("c st l o ou cn dc uid street streetaddress postalcode serialnumber email"
                  + " emailaddress countryname stateorprovincename localityname"
                  + " organizationname organizationalunitname commonname businesscategory")
              .split(" "));

  private static final Set<String> STREET_WORDS =
      Set.of(
          "street avenue ave road building bldg tower floor room suite chome banchi box japan jp"
              .split(" "));

  private SubjectValues() {}

  static boolean isPrefecture(String text) {
    return PREFECTURES.contains(text);
  }

  /** Letters, and what joins them: no list, no number, no second attribute. */
  static boolean isLocality(String text) {
    boolean letters =
        text.codePoints().allMatch(c -> Character.isLetter(c) || " '-".indexOf(c) >= 0);
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[ -]+"));
    return letters && isName(text) && words.stream().noneMatch(STREET_WORDS::contains);
  }

  static boolean isOrganization(String text) {
    return isName(text) && !holdsAttribute(text) && !holdsMarkup(text) && !holdsAddress(text);
  }

  /** Something to read, without space around it or control characters inside. */
  static boolean isText(String text) {
    return text.equals(text.strip())
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /** The registry's form, and no filler in it: a registry counts from 1. */
  static boolean isAssignedNumber(String number) {
    if (!number.matches("\\d{4}-\\d{2}-\\d{6}")) {
      return false;
    }
    String digits = number.replace("-", "");
    IntStream steps =
        IntStream.range(1, digits.length())
            .map(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10))
            .distinct();
    boolean regular = List.of(List.of(0), List.of(1), List.of(9)).contains(steps.boxed().toList());
    return !regular && Long.parseLong(digits.substring(6)) != 0;
  }

  private static boolean isName(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ ,;()]+"))
            .map(word -> word.replaceAll("[^\\p{L}\\p{Nd}]", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    String whole = String.join("", words);
    List<String> named = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    return isText(text)
        && text.codePoints().anyMatch(Character::isLetter)
        && whole.length() > 1
        && !named.isEmpty()
        && !PROPOSED.contains(whole)
        && !PROPOSED.contains(String.join("", named))
        && !text.toLowerCase(Locale.ROOT).matches("(.*[^a-z])?n ?/ ?a([^a-z].*)?")
        && !EMPTY_WORDS.containsAll(words);
  }

  /** An equals sign behind the type of an attribute. */
  private static boolean holdsAttribute(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) == '=')
        .mapToObj(i -> text.substring(0, i).strip())
        .map(before -> before.replaceAll("^.*[^\\p{L}\\p{Nd}.]", "").toLowerCase(Locale.ROOT))
        .anyMatch(type -> TYPES.contains(type) || type.matches("(oid\\.)?\\d+(\\.\\d+)+"));
  }

  private static boolean holdsMarkup(String text) {
    boolean reference =
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) == '&')
            .mapToObj(i -> text.substring(i + 1))
            .anyMatch(rest -> rest.startsWith("#") || rest.matches("\\p{L}[\\p{L}\\p{Nd}]*;.*"));
    return reference
        || text.chars().anyMatch(c -> "<>\\{}`".indexOf(c) >= 0)
        || text.matches(".*%[0-9A-Fa-f]{2}.*");
  }

  private static boolean holdsAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(":/")
        || lower.startsWith("www.")
        || lower.matches(".*[^a-z0-9]www\\..*")
        || lower.matches(".*[a-z0-9]@[a-z0-9-]+\\.[a-z].*");
  }
}
