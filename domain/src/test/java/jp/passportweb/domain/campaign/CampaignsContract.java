package jp.passportweb.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.operator.Operator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Campaigns} does. */
public abstract class CampaignsContract {
  private static final Instant NOW = CampaignScene.NOW;

  private final Campaigns campaigns;
  private final CampaignScene scene;

  protected CampaignsContract(Repositories repositories) {
    campaigns = repositories.campaigns();
    scene = new CampaignScene(repositories);
  }

  @Test
  @DisplayName("ACC-7 whoever is invited opens the link, and the certificate may be replaced")
  void invited() {
    ApplicationRecord record = scene.record();
    Operator by = scene.person("inviting-one");
    assertThat(campaigns.asksToReplace(record.id())).isFalse();
    String token = UUID.randomUUID().toString();
    ReissueInvitation invitation =
        new ReissueInvitation(
            UUID.randomUUID(),
            record.id(),
            record.account(),
            token,
            "鍵の作り方に弱点が見つかった。",
            CampaignScene.by(by),
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
    Operator first = scene.person("campaigning-one");
    Operator second = scene.person("campaigning-two");
    Campaign drafted = scene.added(false, first);
    assertThat(campaigns.byId(drafted.id())).contains(drafted);
    assertThat(campaigns.nextNumber()).isEqualTo(drafted.number() + 1);
    assertThat(campaigns.running()).doesNotContain(drafted);
    Campaign started = stored(drafted.started(CampaignScene.by(first)));
    assertThat(campaigns.update(drafted.started(CampaignScene.by(first)))).isFalse();
    assertThat(campaigns.running()).contains(started);
    Campaign asked = stored(started.asked(RevocationScope.REPLACED, CampaignScene.by(first)));
    Campaign confirmed = stored(asked.confirmed(CampaignScene.by(second)));
    assertThat(confirmed.revoking())
        .isEqualTo(
            new Campaign.Revoking(
                RevocationScope.REPLACED, CampaignScene.by(first), CampaignScene.by(second)));
    Campaign ended = stored(confirmed.waiting().ended(CampaignScene.by(first), "間に合った"));
    assertThat(ended.ended()).isEqualTo(new Campaign.Ended(CampaignScene.by(first), "間に合った"));
    assertThat(campaigns.running()).doesNotContain(ended);
    assertThat(campaigns.latest(1)).containsExactly(ended);
  }

  @Test
  @DisplayName("MAS-1 the end of the last dry run is known")
  void dryRun() {
    Operator first = scene.person("campaigning-three");
    Campaign dry = scene.added(true, first);
    stored(stored(dry.started(CampaignScene.by(first))).ended(CampaignScene.by(first), "演習した"));
    assertThat(campaigns.lastDryRun()).contains(NOW);
  }

  @Test
  @DisplayName("MAS-1 holders are told once, their opening, replacing and revoking is seen")
  void progress() {
    Operator by = scene.person("campaigning-four");
    Campaign campaign = scene.added(false, by);
    AccountId account = scene.account();
    ApplicationRecord one = scene.certified(account);
    ApplicationRecord two = scene.certified(account);
    ApplicationRecord other = scene.certified(scene.account());
    campaigns.freeze(campaign.id(), scene.frozen(one, two, other));
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 0, 0, 0, 0, 2, 3));
    assertThat(campaigns.untold(campaign.id(), 1, 9))
        .containsExactlyInAnyOrder(untold(account, null), untold(other.account(), null));
    assertThat(campaigns.certificates(campaign.id(), account))
        .containsExactlyInAnyOrder(one.id(), two.id());

    String token = UUID.randomUUID().toString();
    campaigns.beginRound(campaign.id(), 1, CampaignScene.by(by));
    CampaignHolder.Telling first = new CampaignHolder.Telling(1, NOW, 3);
    campaigns.told(campaign.id(), account, token, first);
    assertThat(campaigns.untold(campaign.id(), 1, 9))
        .containsExactly(untold(other.account(), null));
    assertThat(campaigns.opened("nobody's", NOW)).isEmpty();
    assertThat(campaigns.opened(token, NOW)).contains(account);
    assertThat(campaigns.opened(token, NOW.plusSeconds(1))).contains(account);
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 2, 2, 0, 0, 1, 1));

    scene.replace(one);
    campaigns.done(campaign.id(), one.id(), NOW);
    scene.revokeOtherwise(two);
    assertThat(campaigns.progress(campaign.id()))
        .isEqualTo(new CampaignProgress(3, 2, 2, 2, 1, 2, 1, 1));
    Campaigns.Holders revoked =
        campaigns.holders(campaign.id(), CampaignHolder.Standing.REVOKED, 1, 9);
    assertThat(revoked.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.account()).isEqualTo(account);
          assertThat(row.told()).isEqualTo(first);
          assertThat(row.openedAt()).isEqualTo(NOW);
          assertThat(row.left()).isZero();
          assertThat(row.standing()).isEqualTo(CampaignHolder.Standing.REVOKED);
        });
    assertThat(campaigns.holders(campaign.id(), CampaignHolder.Standing.SILENT, 1, 9).rows())
        .extracting(CampaignHolder::account)
        .containsExactly(other.account());
    assertThat(campaigns.holders(campaign.id(), null, 1, 1))
        .returns(2, Campaigns.Holders::total)
        .returns(3, Campaigns.Holders::certificates);
  }

  @Test
  @DisplayName("MAS-1 what is left to revoke leaves out what was worked off or revoked otherwise")
  void left() {
    Campaign campaign = scene.added(false, scene.person("campaigning-five"));
    AccountId account = scene.account();
    ApplicationRecord replaced = scene.certified(account);
    ApplicationRecord done = scene.certified(account);
    ApplicationRecord otherwise = scene.certified(account);
    ApplicationRecord open = scene.certified(account);
    campaigns.freeze(campaign.id(), scene.frozen(replaced, done, otherwise, open));
    scene.replace(replaced);
    campaigns.done(campaign.id(), done.id(), NOW);
    scene.revokeOtherwise(otherwise);
    assertThat(left(campaign, RevocationScope.REPLACED)).containsExactly(replaced.id());
    assertThat(left(campaign, RevocationScope.ALL))
        .containsExactlyInAnyOrder(replaced.id(), open.id());
    assertThat(campaigns.countToRevoke(campaign.id(), RevocationScope.ALL)).isEqualTo(2);
    assertThat(campaigns.toRevoke(campaign.id(), RevocationScope.ALL, 1)).hasSize(1);
  }

  private List<RecordId> left(Campaign campaign, RevocationScope scope) {
    return campaigns.toRevoke(campaign.id(), scope, 9);
  }

  @Test
  @DisplayName("MAS-1 a later notice goes to who has something left to replace, by the same link")
  void rounds() {
    Operator by = scene.person("campaigning-six");
    Campaign campaign = scene.added(false, by);
    UUID id = campaign.id();
    AccountId reached = scene.account();
    ApplicationRecord replaced = scene.certified(reached);
    ApplicationRecord left = scene.certified(reached);
    ApplicationRecord settled = scene.certified(scene.account());
    ApplicationRecord gone = scene.certified(settled.account());
    campaigns.freeze(id, scene.frozen(replaced, left, settled, gone));
    assertThat(campaigns.rounds(id)).isEqualTo(new CampaignRounds(List.of(), 0, 2));

    campaigns.beginRound(id, 1, CampaignScene.by(by));
    assertThat(campaigns.rounds(id)).isEqualTo(rounds(2, 2, round(by, 1, 0)));
    String token = UUID.randomUUID().toString();
    campaigns.told(id, reached, token, new CampaignHolder.Telling(1, NOW, 3));
    assertThat(campaigns.rounds(id)).isEqualTo(rounds(1, 2, round(by, 1, 1)));
    campaigns.told(
        id, settled.account(), UUID.randomUUID().toString(), new CampaignHolder.Telling(1, NOW, 2));
    scene.replace(replaced);
    scene.replace(settled);
    campaigns.done(id, gone.id(), NOW);
    assertThat(campaigns.rounds(id)).isEqualTo(rounds(0, 1, round(by, 1, 2)));
    assertThat(campaigns.left(id, reached)).containsExactly(left.id());
    assertThat(campaigns.left(id, settled.account())).isEmpty();

    campaigns.beginRound(id, 2, CampaignScene.by(by));
    assertThat(campaigns.untold(id, 2, 9)).containsExactly(untold(reached, token));
    CampaignHolder.Telling second = new CampaignHolder.Telling(2, NOW.plusSeconds(60), 1);
    campaigns.told(id, reached, token, second);
    assertThat(campaigns.untold(id, 2, 9)).isEmpty();
    assertThat(campaigns.rounds(id)).isEqualTo(rounds(0, 1, round(by, 1, 2), round(by, 2, 1)));
    assertThat(campaigns.opened(token, NOW)).contains(reached);
    assertThat(campaigns.holder(id, reached).orElseThrow())
        .returns(second, CampaignHolder::told)
        .returns(1, CampaignHolder::left);
    assertThat(campaigns.holder(id, scene.account())).isEmpty();
  }

  private static CampaignRounds rounds(int untold, int open, CampaignRound... begun) {
    return new CampaignRounds(List.of(begun), untold, open);
  }

  private static CampaignRound round(Operator by, int number, int told) {
    return new CampaignRound(number, CampaignScene.by(by), told);
  }

  private static Campaigns.Untold untold(AccountId account, @Nullable String token) {
    return new Campaigns.Untold(account, token);
  }

  @Test
  @DisplayName("MAS-1 a line for each certificate, with what became of it, filtered by its holder")
  void lines() {
    Operator by = scene.person("campaigning-seven");
    UUID id = scene.added(false, by).id();
    ApplicationRecord replaced = scene.certified(scene.account());
    ApplicationRecord otherwise = scene.certified(replaced.account());
    ApplicationRecord silent = scene.certified(scene.account());
    campaigns.freeze(id, scene.frozen(replaced, otherwise, silent));
    campaigns.beginRound(id, 1, CampaignScene.by(by));
    CampaignHolder.Telling telling = new CampaignHolder.Telling(1, NOW, 3);
    campaigns.told(id, replaced.account(), UUID.randomUUID().toString(), telling);
    scene.replace(replaced);
    scene.revokeOtherwise(otherwise);

    assertThat(linesOf(id, null, 9))
        .extracting(CampaignCertificate::receiptNumber)
        .containsExactlyInAnyOrder(
            replaced.receiptNumber().text(),
            otherwise.receiptNumber().text(),
            silent.receiptNumber().text());
    assertThat(linesOf(id, null, 2)).hasSize(2);
    assertThat(linesOf(id, CampaignHolder.Standing.SILENT, 9))
        .containsExactly(scene.line(silent, null, false, null));
    assertThat(linesOf(id, CampaignHolder.Standing.OPENED, 9))
        .containsExactlyInAnyOrder(
            scene.line(replaced, telling, true, null), scene.line(otherwise, telling, false, NOW));
    campaigns.done(id, silent.id(), NOW.plusSeconds(5));
    assertThat(linesOf(id, CampaignHolder.Standing.REVOKED, 9))
        .containsExactly(scene.line(silent, null, false, NOW.plusSeconds(5)));
  }

  @Test
  @DisplayName(
      "MAS-1 each line says whom to call: as the contract has it by now, or its own record")
  void callees() {
    UUID id = scene.added(false, scene.person("campaign-callees")).id();
    ApplicationRecord plain = scene.certified(scene.account());
    ApplicationRecord changed = scene.certifiedUnderContract(scene.account());
    ApplicationRecord revoked = scene.certifiedUnderContract(scene.account());
    campaigns.freeze(id, scene.frozen(plain, changed, revoked));
    scene.changeRegistration(changed, "神田 一郎");
    scene.revokeRecord(revoked);
    Callee own = Callee.of(plain.content().contacts().registration());
    assertThat(linesOf(id, null, 9))
        .extracting(CampaignCertificate::account, CampaignCertificate::callee)
        .containsExactlyInAnyOrder(
            tuple(plain.account(), own),
            tuple(
                changed.account(),
                new Callee(new PersonName("神田 一郎"), own.phone(), own.extension())),
            tuple(revoked.account(), own));
  }

  private List<CampaignCertificate> linesOf(
      UUID campaign, CampaignHolder.@Nullable Standing standing, int atMost) {
    List<CampaignCertificate> lines = new ArrayList<>();
    campaigns.each(campaign, standing, atMost, lines::add);
    return lines;
  }

  private Campaign stored(Campaign changed) {
    assertThat(campaigns.update(changed)).isTrue();
    return campaigns.byId(changed.id()).orElseThrow();
  }
}
