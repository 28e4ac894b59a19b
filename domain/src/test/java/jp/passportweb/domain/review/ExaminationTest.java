package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.OrganizationSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("EVD-2 each requirement is good, missing, contradicted or stale by itself")
class ExaminationTest {
  private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
  private static final LocalDate COLLECTED = LocalDate.of(2026, 11, 20);
  private static final OperatorId BY = new OperatorId(UUID.randomUUID());
  private static final DocumentCode REGISTRY = new DocumentCode("registry");

  /** Every requirement of every kind of organisation that can have it. */
  static Stream<Arguments> requirements() {
    return Stream.of(ValidationLevel.values())
        .flatMap(level ->
            Stream.of(OrganizationKind.values())
                .filter(
                    kind -> level == ValidationLevel.OV || kind != OrganizationKind.SOLE_PROPRIETOR)
                .flatMap(kind ->
                    EvidenceSamples.rules()
                        .requirements(record(kind).requestType(), level, kind)
                        .stream()
                        .map(requirement -> Arguments.of(level, kind, requirement))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requirements")
  @DisplayName("one that is missing keeps the whole from being good")
  void missing(ValidationLevel level, OrganizationKind kind, Requirement requirement) {
    ApplicationRecord record = record(kind);
    List<Evidence> rest = without(requirement.fact(), all(record, level));
    assertThat(outstanding(record, level, rest, 0))
        .containsExactly(new Outstanding.Unproven(requirement.fact()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requirements")
  @DisplayName("one that the latest source contradicts does, until a later one confirms it")
  void contradicted(ValidationLevel level, OrganizationKind kind, Requirement requirement) {
    ApplicationRecord record = record(kind);
    Fact fact = requirement.fact();
    List<Evidence> evidence = new ArrayList<>(all(record, level));
    evidence.add(EvidenceSamples.of(fact, record, Verdict.CONTRADICTS, BY, AT));
    List<Outstanding> outstanding = outstanding(record, level, evidence, 0);
    assertThat(outstanding).contains(new Outstanding.Contradicted(fact));
    // a number that is somebody else's confirms nothing either
    assertThat(outstanding).hasSize(fact == Fact.TELEPHONE_NUMBER ? 2 : 1);
    evidence.add(EvidenceSamples.confirming(fact, record, BY, AT));
    assertThat(outstanding(record, level, evidence, 0)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requirements")
  @DisplayName("one is good on the last day of its limit, and stale on the day after")
  void stale(ValidationLevel level, OrganizationKind kind, Requirement requirement) {
    ApplicationRecord record = record(kind);
    Integer sooner = requirement.days();
    int days = sooner == null ? 398 : sooner;
    Instant then = AT.minus(Duration.ofDays(days));
    List<Evidence> evidence = new ArrayList<>(without(requirement.fact(), all(record, level)));
    evidence.add(EvidenceSamples.confirming(requirement.fact(), record, BY, then));
    // the limit of the day before 2026-03-15 was longer, and ends where the shorter begins
    assertThat(outstanding(record, level, evidence, 0)).isEmpty();
    assertThat(outstanding(record, level, evidence, 1))
        .containsExactly(
            new Outstanding.TooOld(new Outstanding.Unproven(requirement.fact()), COLLECTED));
  }

  @ParameterizedTest(name = "{0}: {1} days after, {2} points are too old")
  @CsvSource({"OV, 398, 0", "OV, 399, 6", "EV, 30, 0", "EV, 31, 2", "EV, 398, 2", "EV, 399, 12"})
  @DisplayName("BR 4.2.1 what is known of an organisation is good for its limit")
  void limits(ValidationLevel level, int days, int tooOld) {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    assertThat(
            examination(record, level, all(record, level), null, days, true)
                .outstanding(confirmed(record)))
        .hasSize(tooOld)
        .allMatch(Outstanding.TooOld.class::isInstance);
  }

  @Test
  @DisplayName("EVD-1 evidence of another name, address or person proves nothing of this one")
  void ofAnother() {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    ApplicationRecord moved =
        RecordBuilder.record()
            .with(content -> content.organization(OrganizationSamples.moved()))
            .build();
    List<Evidence> evidence = all(record, ValidationLevel.OV);
    Examination examination = examination(moved, ValidationLevel.OV, evidence, null, 0, false);
    Point address = examination.point(Fact.PHYSICAL_ADDRESS).orElseThrow();
    assertThat(address.standing()).isEqualTo(new Standing.Missing());
    assertThat(address.ofAnother()).hasSize(1);
    assertThat(examination.point(Fact.LEGAL_EXISTENCE).orElseThrow().standing().isGood()).isTrue();
  }

  @Test
  @DisplayName("EVD-3 a source whose word does not count for a fact proves nothing")
  void source() {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    Evidence from = EvidenceSamples.confirming(Fact.TELEPHONE_NUMBER, record, BY, AT);
    Evidence retired =
        new Evidence(
            from.id(),
            from.subject(),
            from.fact(),
            from.verdict(),
            EvidenceSamples.RETIRED,
            "",
            from.collectedOn(),
            BY,
            AT,
            record.id(),
            List.of(),
            null,
            "");
    assertThat(examination(record, ValidationLevel.OV, List.of(retired), null, 0, false).numbers())
        .isEmpty();
  }

  @Test
  @DisplayName("EVD-5 what differs from the application before needs a sentence")
  void differences() {
    ApplicationRecord before = record(OrganizationKind.REGISTERED_COMPANY);
    ApplicationRecord record =
        RecordBuilder.record()
            .with(content -> content.organization(OrganizationSamples.moved()))
            .build();
    Examination examination =
        examination(record, ValidationLevel.OV, all(record, ValidationLevel.OV), before, 0, false);
    assertThat(examination.differences())
        .extracting(Difference::key)
        .containsExactly(Difference.Field.ADDRESS.name());
    Review review = confirmed(record);
    assertThat(examination.outstanding(review))
        .containsExactly(new Outstanding.Unexplained(examination.differences().getFirst()));
    assertThat(examination.outstanding(explained(review, "ADDRESS"))).isEmpty();
  }

  @Test
  @DisplayName("EVD-5 what a source says in other words needs a sentence, and is good with it")
  void sourceDiffers() {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    List<Evidence> evidence = new ArrayList<>(all(record, ValidationLevel.OV));
    Evidence differs = EvidenceSamples.of(Fact.PHYSICAL_ADDRESS, record, Verdict.DIFFERS, BY, AT);
    evidence.add(differs);
    Examination examination = examination(record, ValidationLevel.OV, evidence, null, 0, false);
    Review review = confirmed(record);
    assertThat(examination.outstanding(review))
        .containsExactly(new Outstanding.Unexplained(new Difference.FromSource(differs)));
    assertThat(examination.outstanding(explained(review, differs.id().value().toString())))
        .isEmpty();
  }

  @Test
  @DisplayName("documents are asked for until an approval rests on who the organisation is")
  void documents() {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    List<Evidence> evidence = all(record, ValidationLevel.OV);
    assertThat(examination(record, ValidationLevel.OV, evidence, null, 0, true).documents())
        .hasSize(1);
    assertThat(provenBefore(record, evidence, false).documents()).hasSize(1);
    assertThat(provenBefore(record, evidence, true).documents()).isEmpty();
  }

  @ParameterizedTest(name = "approved {0} days ago: {1} documents")
  @CsvSource({"30, 0", "390, 0", "800, 1"})
  @DisplayName("documents are not asked for again because evidence was renewed in time")
  void renewedInTime(int days, int documents) {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    List<FiledEvidence> filed =
        Stream.concat(
                EvidenceSamples.all(record, ValidationLevel.OV, BY, AT.minus(Duration.ofDays(days)))
                    .stream()
                    .map(one -> new FiledEvidence(one, true)),
                all(record, ValidationLevel.OV).stream().map(one -> new FiledEvidence(one, false)))
            .toList();
    assertThat(examine(record, ValidationLevel.OV, filed, null, 0, true).documents())
        .hasSize(documents);
  }

  @Test
  @DisplayName("LINT-1 while another CSR is awaited it is the customer's turn")
  void signingRequest() {
    ApplicationRecord record = record(OrganizationKind.REGISTERED_COMPANY);
    Review good = confirmed(record);
    Review stopped = good.givenBack(new Stop(Stop.Reason.SIGNING_REQUEST, AT));
    Examination examination =
        examination(record, ValidationLevel.OV, all(record, ValidationLevel.OV), null, 0, false);
    assertThat(examination.outstanding(stopped)).containsExactly(new Outstanding.SigningRequest());
    assertThat(examination.awaitsCustomer(stopped)).isTrue();
    assertThat(examination.awaitsCustomer(good)).isFalse();
  }

  private static ApplicationRecord record(OrganizationKind kind) {
    return RecordBuilder.record()
        .with(content -> content.organization(OrganizationSamples.ofKind(kind)))
        .build();
  }

  private static List<Evidence> all(ApplicationRecord record, ValidationLevel level) {
    return EvidenceSamples.all(record, level, BY, AT);
  }

  private static List<Evidence> without(Fact fact, List<Evidence> all) {
    return all.stream().filter(evidence -> evidence.fact() != fact).toList();
  }

  private static List<Outstanding> outstanding(
      ApplicationRecord record, ValidationLevel level, List<Evidence> evidence, int days) {
    return examination(record, level, evidence, null, days, false).outstanding(confirmed(record));
  }

  private static Examination provenBefore(
      ApplicationRecord record, List<Evidence> evidence, boolean approved) {
    return examine(
        record,
        ValidationLevel.OV,
        evidence.stream().map(one -> new FiledEvidence(one, approved)).toList(),
        null,
        0,
        true);
  }

  private static Examination examination(
      ApplicationRecord record,
      ValidationLevel level,
      List<Evidence> evidence,
      @Nullable ApplicationRecord before,
      int days,
      boolean documents) {
    return examine(
        record,
        level,
        evidence.stream().map(one -> new FiledEvidence(one, false)).toList(),
        before,
        days,
        documents);
  }

  private static Examination examine(
      ApplicationRecord record,
      ValidationLevel level,
      List<FiledEvidence> filed,
      @Nullable ApplicationRecord before,
      int days,
      boolean documents) {
    LocalizedText text = new LocalizedText("登記", "Registry");
    DocumentRequirement registry =
        new DocumentRequirement(
            REGISTRY,
            text,
            text,
            Set.of(OrganizationKind.values()),
            Set.of(ValidationLevel.values()));
    return Examination.of(
        new Examination.Basis(
            record,
            level,
            documents ? List.of(registry) : List.of(),
            filed,
            NameProofs.NONE,
            before,
            null),
        EvidenceSamples.rules(),
        new EvidenceAge(CatalogSamples.reuse(), COLLECTED.plusDays(days)));
  }

  /** Confirmed by telephone, with its document. */
  private static Review confirmed(ApplicationRecord record) {
    return new Review(
        record.id(),
        BY,
        new Gathered(
            List.of(new ReceivedDocument(REGISTRY, BY, AT)),
            List.of(ReviewSamples.call(BY, TelephoneConfirmation.Result.CONFIRMED, AT)),
            List.of(),
            Set.of(BY)),
        List.of(),
        List.of(),
        null,
        null,
        null,
        1);
  }

  private static Review explained(Review review, String difference) {
    return new Review(
        review.record(),
        BY,
        new Gathered(
            review.documents(),
            review.telephoneConfirmations(),
            List.of(new Explanation(difference, "移転登記", BY, AT)),
            Set.of(BY)),
        List.of(),
        List.of(),
        null,
        null,
        null,
        1);
  }
}
