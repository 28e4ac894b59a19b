package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.7, LINT-1, BR 4.2.1 what keeps an application from being approved")
class FourEyesTest {
  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Office office = new Office(ports, new Straightaway());

  @Test
  @DisplayName("who gathered all evidence does not approve it after a colleague wrote it anew")
  void overwritten() {
    RecordId record = office.evApplication();
    office.gatherAll(record, office.approver);
    office.receiveDocument.takeBack(record, office.colleague.id(), Office.REGISTRY);
    office.receiveDocument.takeBack(record, office.colleague.id(), Office.SEAL);
    office.gatherAll(record, office.colleague);
    assertThat(office.finish(record, office.colleague)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.approve(record, office.approver))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
    assertThat(Denials.on(office.ports, office.record(record).receiptNumber().text()))
        .containsExactly("operator:approver review.approved APPROVER_EXAMINED");
    assertThat(office.approve(record, office.staff("third", office.approver.role())))
        .isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("who found everything good once does not approve it after it was given back")
  void examinedOnce() {
    RecordId record = office.evApplication();
    office.gatherAll(record, office.examiner);
    office.finish(record, office.approver);
    office.giveBack(record, office.colleague);
    office.finish(record, office.examiner);
    assertThat(office.approve(record, office.approver))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
  }

  @Test
  @DisplayName("whoever collected evidence for another record of the organisation does not approve")
  void collectedElsewhere() {
    RecordId first = office.evApplication();
    office.gatherAll(first, office.approver);
    RecordId second = office.evApplication();
    office.gatherAll(second, office.examiner);
    RecordId third = office.evApplication();
    office.receiveDocument.receive(third, office.examiner.id(), Office.REGISTRY);
    office.receiveDocument.receive(third, office.examiner.id(), Office.SEAL);
    for (Fact fact : List.of(Fact.APPLICATION_CONTENT, Fact.SIGNATURE, Fact.APPROVAL)) {
      office.recordEvidence.record(third, office.colleague.id(), office.evidence(third, fact));
    }
    office.telephone.record(third, office.colleague.id(), Office.call("CONFIRMED"));
    assertThat(office.finish(third, office.colleague)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.approve(third, office.examiner))
        .isEqualTo(refused(new ReviewRefusal.ApproverExamined()));
    assertThat(office.approve(third, office.approver)).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("nothing that was recorded is lost: the earlier check and receipt are kept")
  void history() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.approver);
    office.receiveDocument.takeBack(record, office.colleague.id(), Office.SEAL);
    office.recordEvidence.record(
        record, office.colleague.id(), office.evidence(record, Fact.LEGAL_EXISTENCE));
    assertThat(office.review(record).documents()).hasSize(2);
    assertThat(office.examination(record).point(Fact.LEGAL_EXISTENCE).orElseThrow().all())
        .extracting(Evidence::collectedBy)
        .containsExactly(office.approver.id(), office.colleague.id());
  }

  @Test
  @DisplayName("SR too: what grew old since the examination is not approved, but proven anew")
  void stale() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    office.finish(record, office.examiner);
    office.pass(200);
    assertThat(office.approve(record, office.approver))
        .isInstanceOfSatisfying(
            ReviewOutcome.Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ReviewRefusal.EvidenceMissing.class,
                        missing ->
                            assertThat(missing.outstanding())
                                .isNotEmpty()
                                .allMatch(one -> one instanceof Outstanding.NameUnproven)));
    office.proves(record);
    assertThat(office.approve(record, office.approver)).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("LINT-1 neither examined nor approved while a rule would be broken")
  void broken() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    LintFinding finding = new LintFinding.Own(LintRule.NAME_FORM, "localhost");
    office.findings.add(finding);
    assertThat(office.finish(record, office.examiner)).isEqualTo(missing(finding));
    office.findings.clear();
    office.finish(record, office.examiner);
    office.findings.add(finding);
    assertThat(office.approve(record, office.approver)).isEqualTo(missing(finding));
  }

  @Test
  @DisplayName("LINT-1 another linter's error keeps it from being examined, its warning is shown")
  void anotherLinter() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    LintFinding warning = new LintFinding.Foreign("zlint", "w_rule", Severity.WARNING, "");
    LintFinding error = new LintFinding.Foreign("zlint", "e_rule", Severity.ERROR, "");
    LintFinding unread = new LintFinding.Unread("zlint", "away");
    office.said.addAll(List.of(warning, error));
    assertThat(office.finish(record, office.examiner)).isEqualTo(missing(error));
    office.said.set(1, unread);
    assertThat(office.finish(record, office.examiner)).isEqualTo(missing(unread));
    office.said.remove(1);
    assertThat(office.layCase.lay(record, office.examiner.id()).orElseThrow().remarks())
        .containsExactly(warning);
    assertThat(office.finish(record, office.examiner)).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("LINT-1 a blocked key: another CSR is asked for, and nothing goes on until it comes")
  void blockedKey() {
    RecordId record = office.ovApplication();
    office.gatherAll(record, office.examiner);
    office.finish(record, office.examiner);
    office
        .ports
        .blockedKeys()
        .block(office.record(record).content().basic().keyHash(), "keyCompromise", Office.NOW);
    assertThat(office.approve(record, office.approver)).isInstanceOf(ReviewOutcome.Refused.class);
    assertThat(office.askSigningRequest.ask(office.seen(record, office.examiner)))
        .isEqualTo(new ReviewOutcome.Done());
    assertThat(office.status(record)).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(office.record(record).awaitsDocuments()).isTrue();
    assertThat(office.layCase.lay(record, office.examiner.id()).orElseThrow().outstanding())
        .contains(new Outstanding.SigningRequest());
    assertThat(office.askSigningRequest.ask(office.seen(record, office.examiner)))
        .isEqualTo(refused(new ReviewRefusal.WrongStatus(RecordStatus.IN_REVIEW)));
    assertThat(ports.outbox().everPut()).hasSize(3);
  }

  private static ReviewOutcome missing(LintFinding finding) {
    return refused(new ReviewRefusal.EvidenceMissing(List.of(new Outstanding.RuleBroken(finding))));
  }

  private static ReviewOutcome refused(ReviewRefusal refusal) {
    return new ReviewOutcome.Refused(refusal);
  }
}
