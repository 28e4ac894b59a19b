package jp.passportweb.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Campaigns} does. */
public abstract class CampaignsContract {
  private static final Instant ISSUED = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant END = Instant.parse("2027-05-20T03:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  private final Repositories repositories;
  private final Campaigns campaigns;
  private final Scene scene;

  protected CampaignsContract(Repositories repositories) {
    this.repositories = repositories;
    campaigns = repositories.campaigns();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("ACC-7 whoever is invited opens the link, and the certificate may be replaced")
  void invited() {
    ApplicationRecord record = scene.record();
    Operator by = person("inviting-one");
    assertThat(campaigns.asksToReplace(record.id())).isFalse();
    String token = UUID.randomUUID().toString();
    ReissueInvitation invitation =
        new ReissueInvitation(
            UUID.randomUUID(),
            record.id(),
            record.account(),
            token,
            "鍵の作り方に弱点が見つかった。",
            by(by),
            null);
    campaigns.invite(invitation);
    assertThat(campaigns.invitations(record.id())).containsExactly(invitation);
    assertThat(campaigns.asksToReplace(record.id())).isTrue();
    assertThat(campaigns.opened(token, NOW)).contains(record.account());
    assertThat(campaigns.opened(token, NOW.plusSeconds(9))).contains(record.account());
    assertThat(campaigns.invitations(record.id()).getFirst().openedAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("MAS-1 a campaign is found as it stands, and each step counts once")
  void steps() {
    Operator first = person("campaigning-one");
    Operator second = person("campaigning-two");
    Campaign drafted = added(false, first);
    assertThat(campaigns.byId(drafted.id())).contains(drafted);
    assertThat(campaigns.nextNumber()).isEqualTo(drafted.number() + 1);
    assertThat(campaigns.running()).doesNotContain(drafted);
    Campaign started = stored(drafted.started(by(first)));
    assertThat(campaigns.update(drafted.started(by(first)))).isFalse();
    assertThat(campaigns.running()).contains(started);
    Campaign asked = stored(started.asked(RevocationScope.REPLACED, by(first)));
    Campaign confirmed = stored(asked.confirmed(by(second)));
    assertThat(confirmed.revoking())
        .isEqualTo(new Campaign.Revoking(RevocationScope.REPLACED, by(first), by(second)));
    Campaign ended = stored(confirmed.waiting().ended(by(first), "間に合った"));
    assertThat(ended.ended()).isEqualTo(new Campaign.Ended(by(first), "間に合った"));
    assertThat(campaigns.running()).doesNotContain(ended);
    assertThat(campaigns.latest(1)).containsExactly(ended);
  }

  @Test
  @DisplayName("MAS-1 the end of the last dry run is known")
  void dryRun() {
    Operator first = person("campaigning-three");
    Campaign dry = added(true, first);
    stored(stored(dry.started(by(first))).ended(by(first), "演習した"));
    assertThat(campaigns.lastDryRun()).contains(NOW);
  }

  @Test
  @DisplayName("MAS-1 holders are told once, their opening, replacing and revoking is seen")
  void progress() {
    Campaign campaign = added(false, person("campaigning-four"));
    AccountId account = scene.account();
    ApplicationRecord one = certified(account);
    ApplicationRecord two = certified(account);
    ApplicationRecord other = certified(scene.account());
    campaigns.freeze(campaign.id(), frozen(one, two, other));
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 0, 0, 0, 0, 2, 3));
    assertThat(campaigns.untold(campaign.id(), 9))
        .containsExactlyInAnyOrder(account, other.account());
    assertThat(campaigns.certificates(campaign.id(), account))
        .containsExactlyInAnyOrder(one.id(), two.id());

    String token = UUID.randomUUID().toString();
    campaigns.told(campaign.id(), account, token, 3, NOW);
    assertThat(campaigns.untold(campaign.id(), 9)).containsExactly(other.account());
    assertThat(campaigns.opened("nobody's", NOW)).isEmpty();
    assertThat(campaigns.opened(token, NOW)).contains(account);
    assertThat(campaigns.opened(token, NOW.plusSeconds(1))).contains(account);
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 2, 2, 0, 0, 1, 1));

    replace(one);
    campaigns.done(campaign.id(), one.id(), NOW);
    revokeOtherwise(two);
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 2, 2, 1, 2, 1, 1));
    Campaigns.Holders revoked =
        campaigns.holders(campaign.id(), CampaignHolder.Standing.REVOKED, 1, 9);
    assertThat(revoked.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.account()).isEqualTo(account);
          assertThat(row.toldAt()).isEqualTo(NOW);
          assertThat(row.openedAt()).isEqualTo(NOW);
          assertThat(row.mailboxes()).isEqualTo(3);
          assertThat(row.standing()).isEqualTo(CampaignHolder.Standing.REVOKED);
        });
    assertThat(campaigns.holders(campaign.id(), CampaignHolder.Standing.SILENT, 1, 9).rows())
        .extracting(CampaignHolder::account)
        .containsExactly(other.account());
    assertThat(campaigns.holders(campaign.id(), null, 1, 1).total()).isEqualTo(2);
  }

  @Test
  @DisplayName("MAS-1 what is left to revoke leaves out what was worked off or revoked otherwise")
  void left() {
    Campaign campaign = added(false, person("campaigning-five"));
    AccountId account = scene.account();
    ApplicationRecord replaced = certified(account);
    ApplicationRecord done = certified(account);
    ApplicationRecord otherwise = certified(account);
    ApplicationRecord open = certified(account);
    campaigns.freeze(campaign.id(), frozen(replaced, done, otherwise, open));
    replace(replaced);
    campaigns.done(campaign.id(), done.id(), NOW);
    revokeOtherwise(otherwise);
    assertThat(left(campaign, RevocationScope.REPLACED)).containsExactly(replaced.id());
    assertThat(left(campaign, RevocationScope.ALL))
        .containsExactlyInAnyOrder(replaced.id(), open.id());
    assertThat(campaigns.countToRevoke(campaign.id(), RevocationScope.ALL)).isEqualTo(2);
    assertThat(campaigns.toRevoke(campaign.id(), RevocationScope.ALL, 1)).hasSize(1);
  }

  private List<RecordId> left(Campaign campaign, RevocationScope scope) {
    return campaigns.toRevoke(campaign.id(), scope, 9);
  }

  private Campaign added(boolean dryRun, Operator by) {
    Campaign campaign =
        CampaignSamples.campaign(campaigns.nextNumber(), dryRun, by, NOW.minusSeconds(60));
    campaigns.add(campaign);
    return campaign;
  }

  private Campaign stored(Campaign changed) {
    assertThat(campaigns.update(changed)).isTrue();
    return campaigns.byId(changed.id()).orElseThrow();
  }

  private ApplicationRecord certified(AccountId account) {
    ApplicationRecord record =
        scene.record(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED));
    scene.issue(record, new Validity(ISSUED, END), ISSUED);
    return record;
  }

  private List<IssuedCertificate> frozen(ApplicationRecord... records) {
    return Stream.of(records)
        .map(record -> repositories.issuedCertificates().ofRecord(record.id()).orElseThrow())
        .toList();
  }

  private void replace(ApplicationRecord record) {
    scene.record(
        RecordBuilder.record()
            .of(record.account())
            .asking(new Request.Continuation(record.id()))
            .in(RecordStatus.COMPLETED));
  }

  private void revokeOtherwise(ApplicationRecord record) {
    Issuance.Intended intention =
        repositories.certificates().ofRecord(record.id()).orElseThrow().intention();
    repositories
        .revocations()
        .add(
            new Revocation(
                intention.authority(), intention.serial(), END, CrlReason.SUPERSEDED, NOW));
  }

  private Operator person(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER));
  }

  private static Decision by(Operator operator) {
    return new Decision(operator.id(), NOW);
  }
}
