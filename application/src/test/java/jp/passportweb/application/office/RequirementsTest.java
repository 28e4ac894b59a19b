package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.OrganizationSamples;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("EVD-2 no application goes on while one requirement of its kind is not good")
class RequirementsTest {
  /** Who applies for what. */
  enum Case {
    OV_COMPANY("SR30", OrganizationKind.REGISTERED_COMPANY, 4),
    OV_SOLE_PROPRIETOR("SR30", OrganizationKind.SOLE_PROPRIETOR, 4),
    OV_PUBLIC_OFFICE("SR30", OrganizationKind.PUBLIC_OFFICE, 4),
    EV_COMPANY("EV20", OrganizationKind.REGISTERED_COMPANY, 10);

    private final String service;
    private final OrganizationKind kind;
    private final int requirements;

    Case(String service, OrganizationKind kind, int requirements) {
      this.service = service;
      this.kind = kind;
      this.requirements = requirements;
    }

    RecordId applies(Office office) {
      return office.application(
          RecordBuilder.record()
              .offering(service, service + "-1Y")
              .with(content -> content.organization(OrganizationSamples.ofKind(kind))));
    }

    List<Fact> facts() {
      Office office = new Office();
      return office.examination(applies(office)).points().stream().map(Point::fact).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("all good: examined by one person and approved by another")
  void good(Case applied) {
    Office office = new Office();
    RecordId record = applied.applies(office);
    assertThat(applied.facts()).hasSize(applied.requirements);
    office.gatherAll(record, office.examiner);
    assertThat(office.finish(record, office.examiner)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.approve(record, office.approver)).isEqualTo(new ReviewOutcome.Done());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each that is missing is named, and nothing else")
  void missing(Case applied) {
    for (Fact fact : applied.facts()) {
      Office office = new Office();
      RecordId record = applied.applies(office);
      office.gatherAllBut(fact, record, office.examiner);
      assertThat(outstanding(office, record))
          .filteredOn(one -> !(one instanceof Outstanding.TelephoneConfirmationMissing))
          .containsExactly(new Outstanding.Unproven(fact));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each that a later source contradicts is named, and nothing else")
  void contradicted(Case applied) {
    for (Fact fact : applied.facts()) {
      Office office = new Office();
      RecordId record = applied.applies(office);
      office.gatherAll(record, office.examiner);
      Map<String, String> typed = new HashMap<>(office.evidence(record, fact));
      typed.put(RecordEvidence.VERDICT, "CONTRADICTS");
      typed.put(RecordEvidence.NOTE, "閉鎖");
      office.recordEvidence.record(record, office.examiner.id(), typed);
      assertThat(outstanding(office, record))
          .filteredOn(one -> !(one instanceof Outstanding.TelephoneConfirmationMissing))
          .containsExactly(new Outstanding.Contradicted(fact));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("BR 4.2.1 what grew old since the examination is not approved, each by its name")
  void stale(Case applied) {
    Office office = new Office();
    RecordId record = applied.applies(office);
    office.gatherAll(record, office.examiner);
    assertThat(office.finish(record, office.examiner)).isEqualTo(new ReviewOutcome.Done());
    office.pass(399);
    List<Outstanding> outstanding = missing(office.approve(record, office.approver));
    for (Fact fact : applied.facts()) {
      assertThat(outstanding)
          .anyMatch(one ->
              one instanceof Outstanding.TooOld(Outstanding what, var _)
                  && what.equals(new Outstanding.Unproven(fact)));
    }
  }

  private static List<Outstanding> outstanding(Office office, RecordId record) {
    return missing(office.finish(record, office.examiner));
  }

  private static List<Outstanding> missing(ReviewOutcome outcome) {
    return outcome instanceof ReviewOutcome.Refused(ReviewRefusal refusal)
            && refusal instanceof ReviewRefusal.EvidenceMissing(List<Outstanding> outstanding)
        ? outstanding
        : List.of();
  }
}
