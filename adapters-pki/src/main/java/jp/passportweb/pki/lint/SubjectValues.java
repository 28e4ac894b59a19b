package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                  + " mycompanyltd yourcompany testcompany somecompany samplecompany dummycompany"
                  + " companyname organizationname unknown unspecified undefined undisclosed tbd"
                  + " tobedetermined notapplicable notavailable default kabushikikaisha"
                  + " kabushikigaisha godogaisha")
              .split(" "));

  /** As above, where no legal form stands beside them. */
  private static final Set<String> PROPOSED_ALONE =
      Set.of(
          ("xx foobar loremipsum notspecified notprovided notknown notgiven notassigned nodata"
                  + " nashi gaitonashi gaitounashi tokuninashi fumei mitei hoge fuga piyo anytown"
                  + " anycity sometown sameasabove asabove")
              .split(" "));

  private static final Set<String> LEGAL_FORMS =
      Set.of("co ltd inc corp corporation limited kk gk yk llc pty plc".split(" "));

  /** Types of attributes, as tools write them before an equals sign. */
  private static final Set<String> TYPES =
      Set.of(
          ("c st l o ou cn dc uid street streetaddress postalcode serialnumber email"
                  + " emailaddress countryname stateorprovincename localityname"
                  + " organizationname organizationalunitname commonname businesscategory sp title"
                  + " country locality organization organisation organizationalunit"
                  + " organisationalunit")
              .split(" "));

  /** Short ones that may begin a name as well; behind a separator they begin an attribute. */
  private static final Set<String> FURTHER_TYPES = Set.of("e s t g i sn gn dn".split(" "));

  private static final Set<String> STREET_WORDS =
      Set.of(
          ("street streets avenue ave boulevard blvd road building bldg tower floor room suite apt"
                  + " apartment chome banchi dori box office japan jp jpn nippon nihon")
              .split(" "));

  /** Prefectures that no city is called after: beside a city's name they are the prefecture. */
  private static final Set<String> ONLY_PREFECTURES =
      Set.of("tokyo", "hokkaido", "kanagawa", "hyogo");

  private SubjectValues() {}

  static boolean isPrefecture(String text) {
    return PREFECTURES.contains(text);
  }

  /** Letters, and what joins them: no list, no number, no second attribute. */
  static boolean isLocality(String text) {
    boolean letters =
        text.codePoints().allMatch(c -> Character.isLetter(c) || " '-".indexOf(c) >= 0);
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[ -]+"));
    return letters
        && isName(text)
        && words.stream().noneMatch(STREET_WORDS::contains)
        && !holdsPrefecture(text);
  }

  /** As {@code Nara-ken}, or beside another word. */
  private static boolean holdsPrefecture(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split(" "));
    boolean suffixed =
        PREFECTURES.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .flatMap(name -> Stream.of("-to", "-fu", "-ken").map(name::concat))
            .anyMatch(words::contains);
    return suffixed || (words.size() > 1 && words.stream().anyMatch(ONLY_PREFECTURES::contains));
  }

  static boolean isOrganization(String text) {
    return isName(text) && !holdsAttribute(text) && !holdsMarkup(text) && !holdsAddress(text);
  }

  /** Something to read in Latin letters, without space around it or anything that is not seen. */
  static boolean isText(String text) {
    return text.equals(text.strip())
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && text.codePoints().allMatch(SubjectValues::isSeen);
  }

  private static boolean isSeen(int c) {
    boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    return (c >= ' ' && c <= '~') || (latin && Character.isLetter(c)) || c == '×' || c == '÷';
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
    return !regular && !digits.startsWith("000000") && !digits.endsWith("000000");
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
        && !PROPOSED_ALONE.contains(whole)
        && !whole.matches("(.)\\1{3,}")
        && !text.toLowerCase(Locale.ROOT).matches("(.*[^a-z])?n ?/ ?a([^a-z].*)?")
        && !EMPTY_WORDS.containsAll(words);
  }

  /** An equals sign behind the type of an attribute. */
  private static boolean holdsAttribute(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) == '=')
        .mapToObj(i -> text.substring(0, i).strip())
        .anyMatch(SubjectValues::endsWithType);
  }

  private static boolean endsWithType(String before) {
    String type = before.replaceAll("^.*[^\\p{L}\\p{Nd}.]", "").toLowerCase(Locale.ROOT);
    String further = before.substring(0, before.length() - type.length()).strip();
    return TYPES.contains(type)
        || type.startsWith("jurisdiction")
        || type.matches("(oid\\.)?\\d+(\\.\\d+)+")
        || (further.matches(".*[,;+/]") && FURTHER_TYPES.contains(type));
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
        || lower.matches("(.*[^a-z0-9])?mailto:.*")
        || lower.startsWith("www.")
        || lower.matches(".*[^a-z0-9]www\\..*")
        || lower.matches(".*[a-z0-9]@[a-z0-9-]+\\.[a-z].*");
  }
}
