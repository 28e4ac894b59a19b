package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.campaign.CampaignOutcome;
import jp.passportweb.application.campaign.InviteReissue;
import jp.passportweb.application.campaign.NoteHolderCall;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignForm;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRound;
import jp.passportweb.domain.campaign.CampaignStep;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MAS-1 a campaign from the selection to the review")
class CampaignStoryTest {
  private static final Instant ISSUED = Instant.parse("2026-11-01T03:00:00Z");
  private static final Instant END = Instant.parse("2027-05-01T03:00:00Z");

  private final House house = new House();
  private final Operator examiner = house.office().examiner();
  private final Operator approver = house.office().approver();
  private final Watch watch =
      new Watch(
          house.world(),
          _ ->
              new SigningRequestReader.Reading.Malformed(
                  SigningRequestReader.Defect.NOT_A_SIGNING_REQUEST),
          Optional.empty());

  @Test
  @DisplayName("ACC-7 an invited holder opens the link and may reissue after the 25th day")
  void invited() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    house.clock().pass(Duration.ofDays(40));
    assertThat(offersReissue(one)).isFalse();
    assertThat(watch.invites(examiner, one, " ")).isInstanceOf(InviteReissue.Outcome.Invalid.class);
    InviteReissue.Outcome done = new InviteReissue.Outcome.Invited();
    assertThat(watch.invites(examiner, one, "鍵の作り方に弱点がある。")).isEqualTo(done);
    int mails = house.notices().all(Notice.ReissueInvited.class).size();
    assertThat(watch.invites(examiner, one, "鍵の作り方に弱点がある。")).isEqualTo(done);
    assertThat(house.notices().all(Notice.ReissueInvited.class)).hasSize(mails);
    assertThat(watch.opens(house.notices().last(Notice.ReissueInvited.class).replacement()))
        .contains(house.record(one).account());
    assertThat(offersReissue(one)).isTrue();
    assertThat(house.ports().audit().on(house.record(one).receiptNumber().text(), 1))
        .extracting(AuditEvent::action)
        .containsExactly("certificate.reissue-invited");
  }

  private boolean offersReissue(RecordId record) {
    return house
        .world()
        .readSituation()
        .allowed(house.record(record))
        .offered()
        .contains(RequestType.REISSUE);
  }

  @Test
  @DisplayName(
      "MAS-1 holders are told and open; nothing is revoked before a second person confirms")
  void lifecycle() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId two = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("REAL");
    assertThat(watch.tellsHolders()).isZero();
    assertThat(watch.starts(examiner, id)).isEqualTo(new CampaignOutcome.Done(id));
    RecordId later = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    assertThat(progress(id).certificates()).isEqualTo(2);

    assertThat(watch.tellsHolders()).isEqualTo(progress(id).accounts());
    assertThat(watch.tellsHolders()).isZero();
    Notice.CertificatesToReplace mail = house.notices().last(Notice.CertificatesToReplace.class);
    assertThat(mail.campaign()).isEqualTo(campaign(id).code());
    assertThat(watch.opens(mail.replacement())).isPresent();
    assertThat(watch.opens("0".repeat(32))).isEmpty();
    assertThat(progress(id).opened()).isPositive();

    assertThat(watch.asks(examiner, id, RevocationScope.REPLACED))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.NOTHING_TO_REVOKE));
    assertThat(watch.asks(examiner, id, RevocationScope.ALL))
        .isEqualTo(new CampaignOutcome.Done(id));
    assertThat(watch.revokesMany()).isZero();
    assertThat(watch.confirmsMany(examiner, id, true))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.OWN_REQUEST));
    assertThat(Denials.on(house.ports(), campaign(id).code()))
        .containsExactly(
            "operator:examiner campaign.revocation-confirmed OWN_REQUEST",
            "operator:examiner campaign.revocation-asked NOTHING_TO_REVOKE");
    assertThat(watch.ends(examiner, id, "まだ"))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.WRONG_STEP));
    assertThat(watch.confirmsMany(approver, id, true)).isEqualTo(new CampaignOutcome.Done(id));
    assertThat(watch.revokesMany()).isEqualTo(2);
    assertThat(watch.revokesMany()).isZero();
    assertThat(house.revoked(one)).contains(CrlReason.SUPERSEDED);
    assertThat(house.revoked(two)).contains(CrlReason.SUPERSEDED);
    assertThat(house.revoked(later)).isEmpty();

    assertThat(watch.ends(examiner, id, "間に合った。")).isEqualTo(new CampaignOutcome.Done(id));
    assertThat(campaign(id).step()).isEqualTo(CampaignStep.REVIEW);
    assertThat(house.ports().audit().on(campaign(id).code(), 20))
        .filteredOn(event -> event.deniedAct().isEmpty())
        .extracting(AuditEvent::action)
        .containsExactly(
            "campaign.ended",
            "campaign.revocation-done",
            "campaign.revoked",
            "campaign.revocation-confirmed",
            "campaign.revocation-asked",
            "campaign.told",
            "campaign.started",
            "campaign.drafted");
    assertThat(Changes.on(house.ports(), campaign(id).code()))
        .containsExactly(
            "campaign.started: step WORDS > WAIT",
            "campaign.revocation-asked: step WAIT > CONFIRM",
            "campaign.revocation-confirmed: step CONFIRM > REVOKE",
            "campaign.revocation-done: step REVOKE > WAIT",
            "campaign.ended: step WAIT > REVIEW");
  }

  @Test
  @DisplayName("MAS-1 a dry run goes through all steps, mails nobody and revokes nothing")
  void dryRun() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("DRY_RUN");
    watch.starts(examiner, id);
    assertThat(watch.tellsHolders()).isEqualTo(1);
    assertThat(house.notices().all(Notice.CertificatesToReplace.class)).isEmpty();
    watch.asks(examiner, id, RevocationScope.ALL);
    watch.confirmsMany(approver, id, true);
    assertThat(watch.revokesMany()).isEqualTo(1);
    assertThat(house.revoked(one)).isEmpty();
    assertThat(house.record(one).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(progress(id).revoked()).isEqualTo(1);
    assertThat(house.ports().campaigns().lastDryRun()).isEmpty();
    watch.ends(examiner, id, "手順を確かめた。");
    assertThat(house.ports().campaigns().lastDryRun()).contains(house.clock().instant());
  }

  @Test
  @DisplayName("MAS-1 a further notice goes once to who has something to replace, by the same link")
  void furtherNotices() {
    house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId gone = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("REAL");
    CampaignOutcome done = new CampaignOutcome.Done(id);
    watch.starts(examiner, id);
    assertThat(watch.tellsAgain(examiner, id, 2))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.ROUND_UNDER_WAY));
    watch.tellsHolders();
    List<Notice.CertificatesToReplace> first = mails();
    assertThat(first).extracting(Notice.CertificatesToReplace::round).containsOnly(1);
    house.ports().campaigns().done(id, gone, house.clock().instant());

    assertThat(watch.tellsAgain(approver, id, 2)).isEqualTo(done);
    assertThat(watch.tellsAgain(approver, id, 2)).isEqualTo(done);
    assertThat(house.ports().campaigns().rounds(id).begun()).hasSize(2);
    assertThat(watch.tellsHolders()).isEqualTo(1);
    assertThat(watch.tellsHolders()).isZero();
    List<Notice.CertificatesToReplace> second = mails().subList(first.size(), mails().size());
    assertThat(second)
        .isNotEmpty()
        .allSatisfy(mail -> {
          assertThat(mail.round()).isEqualTo(2);
          assertThat(mail.certificates()).hasSize(1);
        });
    assertThat(first)
        .extracting(Notice.CertificatesToReplace::replacement)
        .contains(second.getFirst().replacement());
    assertThat(watch.tellsAgain(examiner, id, 4))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.WRONG_STEP));
    assertThat(actions(id))
        .startsWith(
            "campaign.round-begun-denied",
            "campaign.told",
            "campaign.round-begun",
            "campaign.told",
            "campaign.round-begun-denied",
            "campaign.started");
  }

  @Test
  @DisplayName("MAS-1 a further notice of a dry run is told in the same way, and mails nobody")
  void furtherNoticeOfDryRun() {
    house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("DRY_RUN");
    watch.starts(examiner, id);
    watch.tellsHolders();
    watch.tellsAgain(examiner, id, 2);
    assertThat(watch.tellsHolders()).isEqualTo(1);
    assertThat(mails()).isEmpty();
    assertThat(house.ports().campaigns().rounds(id).begun())
        .extracting(CampaignRound::told)
        .containsExactly(1, 1);
  }

  @Test
  @DisplayName("MAS-1 what was said on the telephone is noted once, by who drives campaigns")
  void called() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    AccountId account = house.record(one).account();
    UUID id = drafted("REAL");
    watch.starts(examiner, id);
    NoteHolderCall.Typed typed = new NoteHolderCall.Typed(UUID.randomUUID(), account, "不在。");
    assertThat(watch.notes(examiner, id, typed)).isEqualTo(new CampaignOutcome.Done(id));
    assertThat(watch.notes(examiner, id, typed)).isEqualTo(new CampaignOutcome.Done(id));
    assertThat(house.ports().holderCalls().of(id, List.of(account)).get(account))
        .extracting(HolderCall::said)
        .containsExactly("不在。");
    assertThat(actions(id).stream().filter("campaign.called"::equals)).hasSize(1);
    assertThat(watch.notes(examiner, id, new NoteHolderCall.Typed(UUID.randomUUID(), account, " ")))
        .isInstanceOf(CampaignOutcome.Invalid.class);
    AccountId stranger = new AccountId(UUID.randomUUID());
    assertThat(
            watch.notes(examiner, id, new NoteHolderCall.Typed(UUID.randomUUID(), stranger, "誰")))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.NOT_FOUND));
  }

  @Test
  @DisplayName("MAS-1 whoever takes the file of a campaign is in the trail")
  void exported() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("REAL");
    watch.starts(examiner, id);
    List<CampaignCertificate> lines = new ArrayList<>();
    assertThat(watch.exports(examiner, id, CampaignHolder.Standing.SILENT, lines::add)).isTrue();
    assertThat(lines)
        .singleElement()
        .satisfies(line ->
            assertThat(line.callee())
                .isEqualTo(Callee.of(house.record(one).content().contacts().registration())));
    assertThat(watch.exports(examiner, UUID.randomUUID(), null, lines::add)).isFalse();
    assertThat(lines).hasSize(1);
    assertThat(actions(id).getFirst()).isEqualTo("campaign.exported");
  }

  private List<Notice.CertificatesToReplace> mails() {
    return house.notices().all(Notice.CertificatesToReplace.class);
  }

  private List<String> actions(UUID id) {
    return house.ports().audit().on(campaign(id).code(), 20).stream()
        .map(AuditEvent::action)
        .toList();
  }

  @Test
  @DisplayName("MAS-1 what is declined is not revoked")
  void declined() {
    RecordId one = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    UUID id = drafted("REAL");
    watch.starts(examiner, id);
    watch.asks(examiner, id, RevocationScope.ALL);
    assertThat(watch.confirmsMany(approver, id, false)).isEqualTo(new CampaignOutcome.Done(id));
    assertThat(watch.revokesMany()).isZero();
    assertThat(house.revoked(one)).isEmpty();
    assertThat(campaign(id).step()).isEqualTo(CampaignStep.WAIT);
    assertThat(Changes.on(house.ports(), campaign(id).code()))
        .endsWith("campaign.revocation-declined: step CONFIRM > WAIT");
  }

  @Test
  @DisplayName("MAS-1 a selection that fits nothing is no campaign")
  void nothing() {
    assertThat(watch.drafts(examiner, typed("REAL")))
        .isEqualTo(new CampaignOutcome.Refused(CampaignRefusal.NOTHING_SELECTED));
  }

  @Test
  @DisplayName("MAS-1 many certificates, so many in each transaction, each revoked once")
  void many() {
    int many = 1_000;
    Scene scene = new Scene(house.ports());
    AccountId account = scene.account();
    IntStream.range(0, many).forEach(_ -> certified(scene, account));
    UUID id = drafted("REAL");
    watch.starts(examiner, id);
    assertThat(progress(id).certificates()).isEqualTo(many);
    watch.asks(examiner, id, RevocationScope.ALL);
    watch.confirmsMany(approver, id, true);
    assertThat(watch.revokesMany()).isEqualTo(many);
    assertThat(progress(id).revoked()).isEqualTo(many);
    assertThat(
            house.ports().audit().on(campaign(id).code(), 100).stream()
                .filter(event -> event.action().equals("campaign.revoked")))
        .hasSize(many / 200);
  }

  private void certified(Scene scene, AccountId account) {
    scene.issue(
        scene.record(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED)),
        new Validity(ISSUED, END),
        ISSUED);
  }

  private UUID drafted(String kind) {
    CampaignOutcome outcome = watch.drafts(examiner, typed(kind));
    return ((CampaignOutcome.Done) outcome).campaign();
  }

  private static Map<String, String> typed(String kind) {
    Map<String, String> typed = new HashMap<>();
    typed.put(CampaignForm.TITLE, "登記番号の桁落ち");
    typed.put(CampaignForm.DRY_RUN, kind);
    typed.put(CampaignForm.GROUND, "ISSUED_AGAINST_RULES");
    typed.put(CampaignForm.RECEIVED_AT, "2026/11/20 09:00");
    typed.put(CampaignForm.ISSUED_FROM, "2026/01/01");
    typed.put(CampaignForm.JAPANESE, "差し替えてください。");
    typed.put(CampaignForm.ENGLISH, "Please replace them.");
    return typed;
  }

  private Campaign campaign(UUID id) {
    return house.ports().campaigns().byId(id).orElseThrow();
  }

  private CampaignProgress progress(UUID id) {
    return house.ports().campaigns().progress(id);
  }
}
