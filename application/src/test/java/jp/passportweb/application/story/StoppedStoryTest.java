package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.request.newsigningrequest.HandInSigningRequest;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LINT-1 an application that a rule stops is never stuck")
class StoppedStoryTest {
  private final House house = new House();
  private final Office office = house.office();
  private RecordId record;

  @BeforeEach
  void approved() {
    record = house.applies(FilledForm.of(CatalogSamples.EV));
    office.examinesAndApproves(record);
  }

  @Test
  @DisplayName(
      "a blocked key: mail, 「!」, another CSR of the customer, and the certificate after all")
  void blockedKey() {
    blocks();
    assertThat(house.issues()).isZero();
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(house.notices().all(Notice.SigningRequestWanted.class)).hasSize(3);
    assertThat(house.shown(record).takesSigningRequest()).isTrue();
    assertThat(handIn(PaperRequests.pem(name(), "www.other.example.jp")))
        .isInstanceOfSatisfying(
            HandInSigningRequest.Outcome.Unfit.class,
            unfit -> assertThat(unfit.problem()).isInstanceOf(InputProblem.NameNotApplied.class));
    assertThat(handIn(PaperRequests.pem("www.other.example.jp")))
        .isInstanceOfSatisfying(
            HandInSigningRequest.Outcome.Unfit.class,
            unfit ->
                assertThat(unfit.problem()).isEqualTo(new InputProblem.OtherCommonName(name())));
    assertThat(handIn(PaperRequests.pem(name(), "example.co.jp")))
        .isInstanceOfSatisfying(
            HandInSigningRequest.Outcome.Unfit.class,
            unfit -> assertThat(unfit.problem()).isEqualTo(new InputProblem.UnfitSigningRequest()));
    assertThat(handIn(PaperRequests.withKey("another", name())))
        .isEqualTo(new HandInSigningRequest.Outcome.HandedIn());
    assertThat(house.record(record).awaitsDocuments()).isFalse();
    assertThat(house.shown(record).takesSigningRequest()).isFalse();
    assertThat(handIn(PaperRequests.withKey("third", name())))
        .isEqualTo(new HandInSigningRequest.Outcome.NotTaken());
    assertThat(office.finishes(record)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.approves(record, office.approver())).isEqualTo(new ReviewOutcome.Done());
    assertThat(house.issues()).isEqualTo(1);
    house.clock().pass(Duration.ofDays(30));
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  @Test
  @DisplayName("a blocked key: or it is refused")
  void refused() {
    blocks();
    house.issues();
    assertThat(office.refuses(record, "新しいCSRをいただけませんでした。")).isEqualTo(new ReviewOutcome.Done());
    assertThat(handIn(PaperRequests.withKey("another", name())))
        .isEqualTo(new HandInSigningRequest.Outcome.NotTaken());
  }

  @Test
  @DisplayName("another rule: the office looks into it, and it goes on when that is mended")
  void otherRule() {
    house.world().authority().findings().add(new LintFinding.Own(LintRule.SUBJECT_VALUE, "N/A"));
    assertThat(house.issues()).isZero();
    assertThat(house.ports().reviews().of(record).isStoppedFor(Stop.Reason.RULE)).isTrue();
    assertThat(office.finishes(record)).isInstanceOf(ReviewOutcome.Refused.class);
    house.world().authority().findings().clear();
    assertThat(office.finishes(record)).isEqualTo(new ReviewOutcome.Done());
    assertThat(house.ports().reviews().of(record).stop()).isNull();
    assertThat(office.approves(record, office.approver())).isEqualTo(new ReviewOutcome.Done());
    assertThat(house.issues()).isEqualTo(1);
  }

  @Test
  @DisplayName("a contract that ended before the next certificate was signed: told, and refused")
  void contractOver() {
    assertThat(house.issues()).isEqualTo(1);
    house.clock().pass(Duration.ofDays(350));
    RecordId late = house.requests(new Request.Continuation(record), record);
    office.examinesAndApproves(late);
    house.clock().pass(Duration.ofDays(15));
    assertThat(house.issues()).isZero();
    assertThat(house.record(late).status()).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(office.outstanding(late))
        .contains(
            new Outstanding.RuleBroken(
                new LintFinding.Own(
                    LintRule.LIFETIME, "contract until " + house.contract(record).until())));
    assertThat(office.refuses(late, "ご契約が終了しました。")).isEqualTo(new ReviewOutcome.Done());
  }

  @Test
  @DisplayName("without a reason no other CSR is taken, and nobody else's record is there")
  void notAskedFor() {
    assertThat(handIn(PaperRequests.withKey("another", name())))
        .isEqualTo(new HandInSigningRequest.Outcome.NotTaken());
    RecordId strangers = house.applies(FilledForm.of(CatalogSamples.SR));
    assertThat(
            house
                .customer()
                .handInSigningRequest()
                .handIn(
                    house.record(strangers).account(), record, SubmittedSigningRequest.ofText("")))
        .isEqualTo(new HandInSigningRequest.Outcome.NoSuchRecord());
  }

  private void blocks() {
    house
        .ports()
        .blockedKeys()
        .block(
            house.record(record).content().basic().keyHash(),
            "keyCompromise",
            house.clock().instant());
  }

  private String name() {
    return house.record(record).content().basic().commonName().text();
  }

  private HandInSigningRequest.Outcome handIn(String pem) {
    return house
        .customer()
        .handInSigningRequest()
        .handIn(house.record(record).account(), record, SubmittedSigningRequest.ofText(pem));
  }
}
