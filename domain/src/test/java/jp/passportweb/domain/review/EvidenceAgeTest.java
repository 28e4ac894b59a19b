package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.OrganizationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR 4.2.1 evidence of a record itself grows old as reused evidence does")
class EvidenceAgeTest {
  private static final LocalDate GATHERED = LocalDate.of(2026, 11, 20);
  private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
  private static final OperatorId BY = new OperatorId(UUID.randomUUID());
  private static final DocumentCode REGISTRY = new DocumentCode("registry");
  private static final Review REVIEW =
      new Review(
          new RecordId(UUID.randomUUID()),
          BY,
          new Evidence(
              List.of(new ReceivedDocument(REGISTRY, BY, AT)),
              ExaminationRules.checksFor(RequestType.NEW, ValidationLevel.EV).stream()
                  .map(kind -> new Check(kind, "source", BY, AT))
                  .toList(),
              List.of(ReviewSamples.call(BY, TelephoneConfirmation.Result.CONFIRMED, AT)),
              Set.of(BY)),
          List.of(),
          null,
          null,
          null,
          1);

  @ParameterizedTest(name = "{0}: {1} days after, {2} points are too old")
  @CsvSource({
    "OV, 0, 0",
    "OV, 398, 0",
    "OV, 399, 5",
    "EV, 0, 0",
    "EV, 398, 0",
    "EV, 399, 6",
  })
  @DisplayName("what is known of an organisation is good for its limit")
  void limits(ValidationLevel level, int days, int tooOld) {
    List<Outstanding> outstanding = examination(level, days).outstanding(REVIEW);
    assertThat(outstanding).hasSize(tooOld).allMatch(o -> o instanceof Outstanding.TooOld);
    assertThat(examination(level, days).isConfirmed(REVIEW)).isEqualTo(days < 399);
  }

  @Test
  @DisplayName("what is too old says until when it was good, and a document is asked for again")
  void lastDay() {
    Examination late = examination(ValidationLevel.OV, 399);
    assertThat(late.outstanding(REVIEW).getFirst())
        .isEqualTo(
            new Outstanding.TooOld(new Outstanding.Document(REGISTRY), GATHERED.plusDays(398)));
    assertThat(late.awaitsCustomer(REVIEW)).isTrue();
  }

  @Test
  @DisplayName("LINT-1 while another CSR is awaited it is the customer's turn")
  void signingRequest() {
    Review stopped = REVIEW.givenBack(new Stop(Stop.Reason.SIGNING_REQUEST, AT));
    Examination examination = examination(ValidationLevel.OV, 0);
    assertThat(examination.outstanding(stopped)).containsExactly(new Outstanding.SigningRequest());
    assertThat(examination.awaitsCustomer(stopped)).isTrue();
    assertThat(examination.awaitsCustomer(REVIEW)).isFalse();
  }

  private static Examination examination(ValidationLevel level, int days) {
    LocalizedText text = new LocalizedText("登記", "Registry");
    return Examination.of(
        RequestType.NEW,
        level,
        List.of(
            new DocumentRequirement(
                REGISTRY,
                text,
                text,
                Set.of(OrganizationKind.values()),
                Set.of(ValidationLevel.values()))),
        NameProofs.NONE,
        ReusedEvidence.NONE,
        new EvidenceAge(CatalogSamples.reuse(), GATHERED.plusDays(days)));
  }
}
