package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.ReceiveProblemReport;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportOutcome;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REV-6 a compromise that nobody proves is questioned, and refused by two")
class FalseClaimStoryTest {
  private static final ReviewOutcome DONE = new ReviewOutcome.Done();

  private final House house = new House();
  private final Office office = house.office();
  private final Watch watch = new Watch(house.world(), new PaperRequests(), Optional.empty());
  private final TwoPeople two = new TwoPeople(house, watch);
  private final Operator examiner = office.examiner();
  private final Operator approver = office.approver();
  private final RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
  private final RecordId sibling = house.hasIssued(FilledForm.of(CatalogSamples.SR));

  @Test
  @DisplayName("REV-6 every contact is asked once, and the clock of a day runs on")
  void questioned() {
    RecordId claim = claims();
    assertThat(office.questions(claim, " ")).isInstanceOf(ReviewOutcome.Invalid.class);
    assertThat(office.questions(claim, "何が漏れましたか。")).isEqualTo(DONE);
    int asked = house.notices().all(Notice.ClaimQuestioned.class).size();
    assertThat(asked).isPositive();
    assertThat(office.questions(claim, "何が漏れましたか。")).isEqualTo(DONE);
    assertThat(house.notices().all(Notice.ClaimQuestioned.class)).hasSize(asked);
    assertThat(house.notices().last(Notice.ClaimQuestioned.class).until())
        .isEqualTo("2026/11/21 12:00");
    house.clock().pass(Duration.ofHours(20));
    RevocationClock clock =
        RevocationClock.of(house.record(claim).request(), house.record(claim).appliedAt())
            .orElseThrow();
    assertThat(clock.left(house.clock().instant())).isEqualTo(Duration.ofHours(4));
  }

  @Test
  @DisplayName("REV-6 what was denied is refused by two; nothing is revoked, nothing is blocked")
  void refused() {
    RecordId claim = claims();
    assertThat(two.rejects(examiner, claim, "否認"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.CannotBeRefused()));
    office.telephones(claim, Result.DENIED);
    assertThat(office.refuses(claim, "否認"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.SecondPersonRefuses()));
    assertThat(two.rejects(examiner, claim, "登録担当者が否認し、鍵の所持は示されなかった。")).isEqualTo(DONE);
    assertThat(house.record(claim).status()).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(two.confirms(examiner, two.last()))
        .isEqualTo(new ProposalOutcome.Refused(ProposalRefusal.OWN_PROPOSAL));
    assertThat(Denials.on(house.ports(), house.record(claim).receiptNumber().text()))
        .containsExactly(
            "operator:examiner claim.rejection-done OWN_PROPOSAL",
            "operator:examiner review.refused SECOND_PERSON_REFUSES",
            "operator:examiner claim.rejection-proposed CANNOT_BE_REFUSED");
    assertThat(two.confirms(approver, two.last())).isInstanceOf(ProposalOutcome.Done.class);
    assertThat(house.record(claim).status()).isEqualTo(RecordStatus.REFUSED);
    nothingHappened();
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().all(Notice.ApplicationRefused.class)).isNotEmpty();
    assertThat(house.ports().audit().on(house.record(certified).receiptNumber().text(), 3))
        .extracting(AuditEvent::action)
        .contains("claim.rejected");
    assertThat(Changes.on(house.ports(), house.record(certified).receiptNumber().text()))
        .endsWith("revocation.declined: status REVOCATION_PENDING > COMPLETED");
  }

  @Test
  @DisplayName("REV-6 a word that came after the proposal makes it stale")
  void stale() {
    RecordId claim = claims();
    office.telephones(claim, Result.DENIED);
    assertThat(two.rejects(examiner, claim, "否認")).isEqualTo(DONE);
    house.clock().pass(Duration.ofMinutes(5));
    office.telephones(claim, Result.CONFIRMED);
    assertThat(two.confirms(approver, two.last()))
        .isEqualTo(new ProposalOutcome.Refused(ProposalRefusal.STALE));
    assertThat(house.record(claim).status()).isEqualTo(RecordStatus.IN_REVIEW);
  }

  @Test
  @DisplayName("REV-6 a request for another reason is no claim")
  void noClaim() {
    RecordId request =
        house.requests(new Request.Revocation(certified, RevocationReason.CESSATION), certified);
    assertThat(office.questions(request, "なぜですか。"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NoClaim()));
    assertThat(two.rejects(examiner, request, "理由"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NoClaim()));
  }

  @Test
  @DisplayName("REV-6 a report without proof is questioned, and refused by two")
  void report() {
    ProblemReport report = reported();
    assertThat(watch.questions(examiner, report.id(), "どこで見ましたか。"))
        .isEqualTo(new ReportStep.Done());
    watch.questions(examiner, report.id(), "どこで見ましたか。");
    assertThat(house.notices().all(Notice.ReportQuestioned.class)).hasSize(1);
    assertThat(
            watch.concludes(
                examiner,
                report.id(),
                Map.of(ConcludeReport.FOUND, "UNFOUNDED", ConcludeReport.WHY, "示されない。")))
        .isEqualTo(new ReportStep.Refused(ReportRefusal.SECOND_PERSON));
    assertThat(two.rejects(examiner, report.id(), "示されない。")).isEqualTo(new ReportStep.Done());
    assertThat(two.rejects(approver, report.id(), "示されない。"))
        .isEqualTo(new ReportStep.Refused(ReportRefusal.SECOND_PERSON));
    assertThat(two.confirms(examiner, two.last()))
        .isEqualTo(new ProposalOutcome.Refused(ProposalRefusal.OWN_PROPOSAL));
    assertThat(Denials.on(house.ports(), report.receipt().text()))
        .containsExactly(
            "operator:examiner claim.rejection-done OWN_PROPOSAL",
            "operator:approver claim.rejection-proposed PROPOSED_BEFORE");
    assertThat(two.confirms(approver, two.last())).isInstanceOf(ProposalOutcome.Done.class);
    assertThat(house.ports().problemReports().byId(report.id()).orElseThrow().outcome())
        .isInstanceOf(ReportOutcome.Unfounded.class);
    nothingHappened();
    assertThat(house.ports().audit().on(house.record(certified).receiptNumber().text(), 3))
        .extracting(AuditEvent::action)
        .contains("claim.rejected");
  }

  private void nothingHappened() {
    for (RecordId record : new RecordId[] {certified, sibling}) {
      assertThat(house.revoked(record)).isEmpty();
      assertThat(
              house
                  .ports()
                  .blockedKeys()
                  .contains(house.record(record).content().basic().keyHash()))
          .isFalse();
    }
  }

  private RecordId claims() {
    return house.requests(
        new Request.Revocation(certified, RevocationReason.KEY_COMPROMISE), certified);
  }

  private ProblemReport reported() {
    String serial =
        house.ports().certificates().ofRecord(certified).orElseThrow().intention().serial().hex();
    ReceiveProblemReport.Outcome outcome =
        watch.reports(
            Map.of(
                ReportForm.KIND, "KEY_COMPROMISE",
                ReportForm.CERTIFICATE, serial,
                ReportForm.TEXT, "The key is on a public site.",
                ReportForm.MAIL, "who@example.org"),
            "192.0.2.7");
    assertThat(outcome).isInstanceOf(ReceiveProblemReport.Outcome.Received.class);
    return house.ports().problemReports().open(9).getFirst();
  }
}
