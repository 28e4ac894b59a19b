package jp.passportweb.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** Evidence and the data that it is judged by, for tests. */
public final class EvidenceSamples {
  public static final SourceCode REGISTRY = new SourceCode("REGISTRY");
  public static final SourceCode DIRECTORY = new SourceCode("DIRECTORY");

  /** A source whose word counts for nothing any more. */
  public static final SourceCode RETIRED = new SourceCode("RETIRED");

  public static final String NUMBER = "03-1234-5678";
  private static final Set<RequestType> CERTIFYING =
      EnumSet.of(
          RequestType.NEW,
          RequestType.RENEWAL,
          RequestType.CONTINUATION,
          RequestType.REISSUE,
          RequestType.SERVICE_SWITCH);
  private static final Set<OrganizationKind> REGISTERED =
      EnumSet.complementOf(EnumSet.of(OrganizationKind.SOLE_PROPRIETOR));

  private EvidenceSamples() {}

  /** The requirements as the catalogue has them, with two sources. */
  public static EvidenceCatalog rules() {
    Set<ValidationLevel> both = EnumSet.allOf(ValidationLevel.class);
    Set<ValidationLevel> ev = EnumSet.of(ValidationLevel.EV);
    Set<RequestType> bought =
        EnumSet.of(RequestType.NEW, RequestType.RENEWAL, RequestType.SERVICE_SWITCH);
    Set<RequestType> read = EnumSet.copyOf(CERTIFYING);
    read.add(RequestType.CONTACT_CHANGE);
    Set<OrganizationKind> all = EnumSet.allOf(OrganizationKind.class);
    Set<OrganizationKind> alone = EnumSet.of(OrganizationKind.SOLE_PROPRIETOR);
    return new EvidenceCatalog(
        List.of(
            source(
                REGISTRY,
                SourceKind.REGISTRATION_AGENCY,
                "\\d{4}-\\d{2}-\\d{6}|\\w+",
                EnumSet.allOf(Fact.class)),
            source(
                DIRECTORY,
                SourceKind.INDEPENDENT_INFORMATION,
                ".+",
                EnumSet.of(Fact.TELEPHONE_NUMBER)),
            source(RETIRED, SourceKind.REGISTRATION_AGENCY, ".*", EnumSet.noneOf(Fact.class))),
        List.of(
            requirement(Fact.APPLICATION_CONTENT, read, both, all, null),
            requirement(Fact.LEGAL_EXISTENCE, CERTIFYING, both, REGISTERED, null),
            requirement(Fact.PERSONAL_IDENTITY, CERTIFYING, both, alone, null),
            requirement(Fact.PHYSICAL_ADDRESS, CERTIFYING, both, all, null),
            requirement(Fact.OPERATION, CERTIFYING, ev, all, null),
            requirement(Fact.DENIED_LISTS, CERTIFYING, ev, all, 30),
            requirement(Fact.HIGH_RISK, CERTIFYING, ev, all, 30),
            requirement(Fact.TELEPHONE_NUMBER, EnumSet.allOf(RequestType.class), both, all, null),
            requirement(Fact.SIGNING_AUTHORITY, CERTIFYING, ev, all, null),
            requirement(Fact.SIGNATURE, bought, ev, all, null),
            requirement(Fact.APPROVAL, bought, ev, all, null)));
  }

  private static EvidenceSource source(
      SourceCode code, SourceKind kind, String format, Set<Fact> proves) {
    LocalizedText text = new LocalizedText(code.text(), code.text());
    return new EvidenceSource(code, kind, text, text, Pattern.compile(format), proves, true, "EVG");
  }

  private static Requirement requirement(
      Fact fact,
      Set<RequestType> types,
      Set<ValidationLevel> levels,
      Set<OrganizationKind> kinds,
      @Nullable Integer days) {
    LocalizedText text = new LocalizedText(fact.name(), fact.name());
    return new Requirement(
        fact, Requirement.Group.ORGANIZATION, text, text, types, levels, kinds, "EVG", days);
  }

  /** A source that confirms a fact of a record, found by somebody at some time. */
  public static Evidence confirming(
      Fact fact, ApplicationRecord record, OperatorId by, Instant at) {
    return of(fact, record, Verdict.CONFIRMS, by, at);
  }

  public static Evidence of(
      Fact fact, ApplicationRecord record, Verdict verdict, OperatorId by, Instant at) {
    Subject subject =
        Subjects.of(fact, record)
            .orElseGet(
                () -> new Subject.Telephone(Party.of(record.content().organization()), NUMBER));
    return new Evidence(
        new EvidenceId(UUID.randomUUID()),
        subject,
        fact,
        verdict,
        fact == Fact.TELEPHONE_NUMBER ? DIRECTORY : REGISTRY,
        "0100-01-000123",
        LocalDate.ofInstant(at, ValidityRules.TOKYO),
        by,
        at,
        record.id(),
        List.of(),
        null,
        "");
  }

  /** The same again, in its place. */
  public static Evidence superseding(Evidence earlier) {
    return new Evidence(
        new EvidenceId(UUID.randomUUID()),
        earlier.subject(),
        earlier.fact(),
        earlier.verdict(),
        earlier.source(),
        earlier.reference(),
        earlier.collectedOn(),
        earlier.collectedBy(),
        earlier.recordedAt(),
        earlier.recordedFor(),
        List.of(),
        earlier.id(),
        "");
  }

  /** Everything that is required of a record of this level, from one person. */
  public static List<Evidence> all(
      ApplicationRecord record, ValidationLevel level, OperatorId by, Instant at) {
    return Stream.of(rules())
        .flatMap(rules ->
            rules
                .requirements(record.requestType(), level, record.content().organization().kind())
                .stream())
        .map(requirement -> confirming(requirement.fact(), record, by, at))
        .toList();
  }
}
