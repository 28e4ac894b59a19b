package jp.passportweb.domain.organization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.InputProblem.SubjectFault;
import jp.passportweb.domain.input.InputProblem.UnfitSubject;
import jp.passportweb.domain.input.TypedText;

/** What keeps a text from being a name and nothing else (SUBJ-1, BR 7.1.4.2). */
final class SubjectFaults {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{Nd}])(?:C|ST|SP|L|O|OU|CN|DC|UID|STREET|STREETADDRESS|POSTALCODE"
              + "|SERIALNUMBER|BUSINESSCATEGORY|EMAILADDRESS|EMAIL|TITLE|COUNTRY(?:NAME)?"
              + "|STATEORPROVINCENAME|LOCALITY(?:NAME)?|ORGANI[SZ]ATION(?:NAME)?"
              + "|ORGANI[SZ]ATIONALUNIT(?:NAME)?|COMMONNAME|JURISDICTION\\w*"
              + "|(?:OID\\.)?\\d+(?:\\.\\d+)+)\\s*=");

  /** Short types that may begin a name as well: {@code E=mc2}. */
  private static final Pattern FURTHER_ATTRIBUTE =
      Pattern.compile("(?i)[,;+/]\\s*(?:E|S|T|G|I|SN|GN|DN)\\s*=");

  private static final Pattern MARKUP =
      Pattern.compile("[<>\\\\{}`]|&#|&\\p{L}[\\p{L}\\p{Nd}]*;|%[0-9A-Fa-f]{2}");

  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "(?i)[a-z][a-z0-9+.-]*:/+|(?<![a-z0-9])www\\.|(?<![a-z0-9])mailto:"
              + "|[a-z0-9._-]+@[a-z0-9-]+\\.[a-z]");

  private SubjectFaults() {}

  /** Of the name of an organisation, in any script. */
  static Optional<UnfitSubject> ofName(String text) {
    return first(text, WEB_ADDRESS, SubjectFault.WEB_ADDRESS)
        .or(() -> first(text, ATTRIBUTE, SubjectFault.ATTRIBUTE))
        .or(() -> first(text, FURTHER_ATTRIBUTE, SubjectFault.ATTRIBUTE))
        .or(() -> first(text, MARKUP, SubjectFault.MARKUP))
        .or(() ->
            Placeholders.isOne(text)
                ? Optional.of(new UnfitSubject(SubjectFault.PLACEHOLDER, text))
                : Optional.empty());
  }

  /** The first thing of a pattern, as what is wrong: the whole word in which it stands. */
  static Optional<UnfitSubject> first(String text, Pattern pattern, SubjectFault fault) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(new UnfitSubject(fault, TypedText.shown(wordAround(text, matcher))))
        : Optional.empty();
  }

  private static String wordAround(String text, Matcher found) {
    int start = found.start();
    int end = found.end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).strip();
  }
}
