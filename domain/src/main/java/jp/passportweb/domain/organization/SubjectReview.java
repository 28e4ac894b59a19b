package jp.passportweb.domain.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.Parsed;

/**
 * SUBJ-1 for the examiner: what an organisation that was taken before holds, asked anew. Records
 * outlive rules, so that a value may stand in one that its form would refuse today.
 */
public final class SubjectReview {
  private SubjectReview() {}

  /** Every value that stands in a subject, or beside one in Japanese, and is unfit to. */
  public static List<FieldProblem> of(Organization organization) {
    return Stream.of(
            problem(OrganizationForm.NAME, organization.name().text(), LegalName::parse),
            problem(OrganizationForm.KANA, organization.kana().text(), KanaName::parse),
            Optional.ofNullable(organization.registrationNumber())
                .flatMap(number ->
                    problem(
                        OrganizationForm.REGISTRATION_NUMBER,
                        number.digits(),
                        RegistrationNumber::parse)),
            problem(
                OrganizationForm.SUBJECT_NAME,
                organization.subjectName().text(),
                SubjectName::parse),
            problem(
                OrganizationForm.LOCALITY,
                organization.locality().text(),
                SubjectName::parseLocality))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<FieldProblem> problem(
      String field, String text, Function<String, ? extends Parsed<?>> parser) {
    return parser.apply(text) instanceof Parsed.Bad<?> bad
        ? Optional.of(new FieldProblem(field, bad.problem()))
        : Optional.empty();
  }
}
