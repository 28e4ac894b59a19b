package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/** Who it is for. */
final class SubjectRules {
  private static final String JAPAN = "JP";
  private static final String GOVERNMENT = "Government Entity";

  /** EVG 7.1.4.2.3; this service certifies no others. */
  private static final Set<String> CATEGORIES = Set.of("Private Organization", GOVERNMENT);

  private final X500Name subject;
  private final boolean extendedValidation;

  SubjectRules(Linted linted) {
    subject = linted.certificate().getSubject();
    extendedValidation = linted.isExtendedValidation();
  }

  void ask(Findings findings) {
    findings.ask(LintRule.SUBJECT_SHAPE, this::shape);
    findings.ask(LintRule.SUBJECT_ATTRIBUTES, this::attributes);
    findings.ask(LintRule.SUBJECT_ENCODING, () -> each(SubjectRules::isWellEncoded));
    findings.ask(LintRule.SUBJECT_LENGTH, () -> each(SubjectRules::isShortEnough));
    findings.ask(LintRule.SUBJECT_VALUE, () -> each(SubjectRules::isPlausible));
    if (extendedValidation) {
      findings.ask(LintRule.BUSINESS_CATEGORY, this::businessCategory);
      findings.ask(LintRule.REGISTRATION_NUMBER, this::registrationNumber);
    }
  }

  private Optional<String> shape() {
    return Findings.unless(
        Arrays.stream(subject.getRDNs()).allMatch(rdn -> rdn.size() == 1), subject);
  }

  private Optional<String> attributes() {
    List<String> found = all().map(attribute -> attribute.getType().getId()).toList();
    List<SubjectAttributes> known =
        all().flatMap(attribute -> SubjectAttributes.of(attribute).stream()).toList();
    List<SubjectAttributes> wanted =
        extendedValidation
            ? SubjectAttributes.EXTENDED_VALIDATION
            : SubjectAttributes.ORGANIZATION_VALIDATED;
    boolean whole = known.equals(wanted);
    boolean withoutCommonName = known.equals(wanted.subList(0, wanted.size() - 1));
    return Findings.unless(known.size() == found.size() && (whole || withoutCommonName), found);
  }

  /** Every attribute that does not hold; strangers are found by their own rule. */
  private Optional<String> each(Predicate<AttributeTypeAndValue> holds) {
    List<String> broken =
        all()
            .filter(
                attribute -> SubjectAttributes.of(attribute).isPresent() && !holds.test(attribute))
            .map(attribute -> attribute.getType() + "=" + attribute.getValue())
            .toList();
    return Findings.unless(broken.isEmpty(), broken);
  }

  private static boolean isWellEncoded(AttributeTypeAndValue attribute) {
    return SubjectAttributes.of(attribute).orElseThrow().isWellEncoded(attribute.getValue());
  }

  private static boolean isShortEnough(AttributeTypeAndValue attribute) {
    return SubjectAttributes.of(attribute)
        .orElseThrow()
        .isShortEnough(SubjectAttributes.text(attribute));
  }

  /** Countries are Japan; a text says what its attribute is for, and begins and ends with it. */
  private static boolean isPlausible(AttributeTypeAndValue attribute) {
    String text = SubjectAttributes.text(attribute);
    if (!isShortEnough(attribute)) {
      return true;
    }
    return switch (SubjectAttributes.of(attribute).orElseThrow()) {
      case COUNTRY, JURISDICTION_COUNTRY -> text.equals(JAPAN);
      case STATE -> SubjectValues.isPrefecture(text);
      case LOCALITY -> SubjectValues.isLocality(text);
      case ORGANIZATION -> SubjectValues.isOrganization(text);
      case BUSINESS_CATEGORY, SERIAL_NUMBER, COMMON_NAME -> SubjectValues.isText(text);
    };
  }

  private Optional<String> businessCategory() {
    String category = value(SubjectAttributes.BUSINESS_CATEGORY);
    return Findings.unless(CATEGORIES.contains(category), category);
  }

  /** The registry's form; only a public office may go without a number. */
  private Optional<String> registrationNumber() {
    String number = value(SubjectAttributes.SERIAL_NUMBER);
    boolean office = value(SubjectAttributes.BUSINESS_CATEGORY).equals(GOVERNMENT);
    return Findings.unless(
        SubjectValues.isAssignedNumber(number) || (office && number.equals(GOVERNMENT)), number);
  }

  private String value(SubjectAttributes wanted) {
    return all()
        .filter(attribute -> SubjectAttributes.of(attribute).filter(wanted::equals).isPresent())
        .map(SubjectAttributes::text)
        .findFirst()
        .orElse("");
  }

  private Stream<AttributeTypeAndValue> all() {
    return Arrays.stream(subject.getRDNs()).map(RDN::getTypesAndValues).flatMap(Arrays::stream);
  }
}
