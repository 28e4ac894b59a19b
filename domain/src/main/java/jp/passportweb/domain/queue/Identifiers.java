package jp.passportweb.domain.queue;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Furigana;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Everything by which people know a record, in the form in which it is kept and looked for: folded
 * to lower case and half width, without spaces and hyphens (QUE-4).
 */
public final class Identifiers {
  /** Longer ones are not kept whole. */
  public static final int LONGEST = 100;

  private static final Pattern LEGAL_FORM =
      Pattern.compile("^(株式|有限|合同|合資|合名)会社|^(一般|公益)?(社団|財団)法人|^学校法人|^医療法人");

  private Identifiers() {}

  /** The form of what is typed, and of what is kept. */
  public static String folded(String text) {
    String folded =
        JapaneseText.plainHyphens(JapaneseText.normalized(text.replaceAll("\\p{C}", "")))
            .replaceAll("[\\s-]", "")
            .toLowerCase(Locale.ROOT);
    String kana = JapaneseText.toKatakana(folded);
    return kana.codePointCount(0, kana.length()) <= LONGEST
        ? kana
        : kana.substring(0, kana.offsetByCodePoints(0, LONGEST));
  }

  /** ACC-4: an organisation's name without what kind of one it is, unless that is all it says. */
  public static String ofName(String name) {
    String own = folded(LEGAL_FORM.matcher(JapaneseText.normalized(name)).replaceFirst(""));
    return own.isEmpty() ? folded(name) : own;
  }

  /** All that a record says, but its certificate's serial number. */
  public static Set<String> of(ApplicationRecord record) {
    Set<String> terms = new LinkedHashSet<>();
    Stream.of(
            own(record),
            names(record),
            record.content().contacts().all().stream().flatMap(Identifiers::of))
        .flatMap(texts -> texts)
        .map(Identifiers::folded)
        .filter(term -> !term.isEmpty())
        .forEach(terms::add);
    return terms;
  }

  private static Stream<String> own(ApplicationRecord record) {
    Organization organization = record.content().organization();
    return Stream.of(
        record.receiptNumber().text(),
        record.account().value().toString(),
        record.contract() == null ? "" : record.contract().text(),
        organization.name().text(),
        LEGAL_FORM.matcher(organization.name().text()).replaceFirst(""),
        organization.kana().text(),
        organization.subjectName().text(),
        organization.registrationNumber() == null
            ? ""
            : organization.registrationNumber().digits());
  }

  /** Each name, and what it lies under. */
  private static Stream<String> names(ApplicationRecord record) {
    return record.content().basic().names().stream()
        .map(DnsName::text)
        .flatMap(name -> Stream.iterate(name, Identifiers::hasParent, Identifiers::parent));
  }

  private static boolean hasParent(String name) {
    return name.contains(".");
  }

  private static String parent(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static Stream<String> of(Contact contact) {
    Furigana furigana = contact.furigana();
    return Stream.of(
        contact.name().text(),
        furigana == null ? "" : furigana.text(),
        contact.email().text(),
        contact.phone().text());
  }
}
