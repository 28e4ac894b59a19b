package jp.passportweb.domain.organization;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.jspecify.annotations.Nullable;

/** 申請組織情報 as typed (guide §6.2). The constants are the names of the form's fields. */
public final class OrganizationForm {
  public static final String KIND = "organization.kind";
  public static final String NAME = "organization.name";
  public static final String KANA = "organization.kana";
  public static final String REGISTRATION_NUMBER = "organization.registrationNumber";
  public static final String REGISTERED_POSTAL_CODE = "organization.registeredPostalCode";
  public static final String REGISTERED_ADDRESS = "organization.registeredAddress";
  public static final String PRESENT_POSTAL_CODE = "organization.presentPostalCode";
  public static final String PRESENT_ADDRESS = "organization.presentAddress";
  public static final String SUBJECT_NAME = "organization.subjectName";
  public static final String PREFECTURE = "organization.prefecture";
  public static final String LOCALITY = "organization.locality";

  /** What its page asks. */
  public static final FormFields FIELDS =
      FormFields.choices(KIND, PREFECTURE)
          .and(
              FormFields.lines(
                  NAME,
                  KANA,
                  REGISTRATION_NUMBER,
                  REGISTERED_POSTAL_CODE,
                  REGISTERED_ADDRESS,
                  PRESENT_POSTAL_CODE,
                  PRESENT_ADDRESS,
                  SUBJECT_NAME,
                  LOCALITY));

  private OrganizationForm() {}

  public static FormResult<Organization> read(
      Map<String, String> typed, CertificateService service) {
    return read(new FormReader(typed), service.kindsAccepted(), service.level());
  }

  /** PROF-1: read before any service is chosen, so that every kind is accepted. */
  public static FormResult<Organization> readForAnyService(Map<String, String> typed) {
    return read(new FormReader(typed), EnumSet.allOf(OrganizationKind.class), ValidationLevel.OV);
  }

  private static FormResult<Organization> read(
      FormReader form, Set<OrganizationKind> kindsAccepted, ValidationLevel level) {
    OrganizationKind kind = readKind(form, kindsAccepted);
    LegalName name = form.read(NAME, LegalName::parse);
    KanaName kana = form.read(KANA, KanaName::parse);
    RegistrationNumber number = readNumber(form, kind, level);
    Address registeredAddress = form.read(REGISTERED_ADDRESS, Address::parse);
    PostalCode registeredPostalCode = form.read(REGISTERED_POSTAL_CODE, PostalCode::parse);
    Address presentAddress = form.readOptional(PRESENT_ADDRESS, Address::parse);
    PostalCode presentPostalCode = form.readOptional(PRESENT_POSTAL_CODE, PostalCode::parse);
    SubjectName subjectName = form.read(SUBJECT_NAME, SubjectName::parse);
    Prefecture prefecture = form.read(PREFECTURE, Prefecture::parse);
    SubjectName locality = form.read(LOCALITY, SubjectName::parseLocality);
    comparePrefecture(form, prefecture, registeredAddress, presentAddress);
    if (!form.problems().isEmpty()) {
      return new FormResult.Incomplete<>(form.problems());
    }
    return new FormResult.Complete<>(
        new Organization(
            Objects.requireNonNull(kind),
            Objects.requireNonNull(name),
            Objects.requireNonNull(kana),
            number,
            Objects.requireNonNull(registeredPostalCode),
            Objects.requireNonNull(registeredAddress),
            presentPostalCode,
            presentAddress,
            Objects.requireNonNull(subjectName),
            Objects.requireNonNull(prefecture),
            Objects.requireNonNull(locality)));
  }

  /** SUBJ-1: ST is where the organisation is, at its registered address, or at its present one. */
  private static void comparePrefecture(
      FormReader form,
      @Nullable Prefecture chosen,
      @Nullable Address registered,
      @Nullable Address present) {
    Set<Prefecture> named =
        Stream.of(present, registered)
            .filter(Objects::nonNull)
            .flatMap(address -> Prefecture.namedIn(address).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (chosen != null && !named.isEmpty() && !named.contains(chosen)) {
      form.note(PREFECTURE, new InputProblem.OtherPrefecture(named.iterator().next()));
    }
  }

  private static @Nullable OrganizationKind readKind(
      FormReader form, Set<OrganizationKind> kindsAccepted) {
    OrganizationKind kind = form.read(KIND, Choice.of(OrganizationKind.class));
    if (kind != null && !kindsAccepted.contains(kind)) {
      form.note(KIND, new InputProblem.KindNotAccepted());
    }
    return kind;
  }

  /**
   * Companies stand in the registry under a number; the other kinds may. An EV certificate names
   * the number of everyone but a public office (EVG 7.1.4.2.5).
   */
  private static @Nullable RegistrationNumber readNumber(
      FormReader form, @Nullable OrganizationKind kind, ValidationLevel level) {
    boolean named = level == ValidationLevel.EV && kind != OrganizationKind.PUBLIC_OFFICE;
    return named || kind == OrganizationKind.REGISTERED_COMPANY
        ? form.read(REGISTRATION_NUMBER, RegistrationNumber::parse)
        : form.readOptional(REGISTRATION_NUMBER, RegistrationNumber::parse);
  }
}
