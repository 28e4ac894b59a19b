package jp.passportweb.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.contact.Extension;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link HolderCalls} does. */
public abstract class HolderCallsContract {
  private static final Instant NOW = CampaignScene.NOW;
  private static final Callee HANAKO =
      new Callee(new PersonName("神宮 花子"), new PhoneNumber("03-1234-5678"), new Extension("123"));

  private final Campaigns campaigns;
  private final HolderCalls calls;
  private final CampaignScene scene;

  protected HolderCallsContract(Repositories repositories) {
    campaigns = repositories.campaigns();
    calls = repositories.holderCalls();
    scene = new CampaignScene(repositories);
  }

  @Test
  @DisplayName("MAS-1 what was said is kept once, and read the latest first")
  void said() {
    Operator by = scene.person("calling-one");
    UUID campaign = scene.added(false, by).id();
    ApplicationRecord one = scene.certified(scene.account());
    ApplicationRecord other = scene.certified(scene.account());
    campaigns.freeze(campaign, scene.frozen(one, other));
    HolderCall first = call(campaign, one.account(), "不在。\n13時にかけ直す。", by, NOW);
    HolderCall second = call(campaign, one.account(), "明日、差し替える。", by, NOW.plusSeconds(60));
    assertThat(calls.add(first)).isTrue();
    assertThat(calls.add(second)).isTrue();
    assertThat(calls.add(first)).isFalse();
    assertThat(calls.of(campaign, List.of(one.account(), other.account())))
        .isEqualTo(Map.of(one.account(), List.of(second, first)));
    assertThat(calls.of(campaign, List.of(other.account()))).isEmpty();
    assertThat(calls.of(campaign, List.of())).isEmpty();
    assertThat(calls.of(scene.added(false, by).id(), List.of(one.account()))).isEmpty();
  }

  @Test
  @DisplayName("MAS-1 the registration contacts are found, as the contracts have them by now")
  void callees() {
    UUID campaign = scene.added(false, scene.person("calling-two")).id();
    ApplicationRecord plain = scene.certified(scene.account());
    ApplicationRecord changed = scene.certifiedUnderContract(scene.account());
    ApplicationRecord replaced = scene.certified(changed.account());
    campaigns.freeze(campaign, scene.frozen(plain, changed, replaced));
    scene.replace(replaced);
    scene.changeRegistration(changed, "神田 一郎");
    Callee ichiro = new Callee(new PersonName("神田 一郎"), HANAKO.phone(), HANAKO.extension());
    List<AccountId> accounts = List.of(plain.account(), changed.account());
    assertThat(calls.callees(campaign, accounts, 1))
        .isEqualTo(Map.of(plain.account(), List.of(HANAKO), changed.account(), List.of(ichiro)));
    assertThat(calls.callees(campaign, accounts, 9))
        .isEqualTo(
            Map.of(plain.account(), List.of(HANAKO), changed.account(), List.of(ichiro, HANAKO)));
    assertThat(calls.callees(campaign, List.of(scene.account()), 9)).isEmpty();
  }

  private static HolderCall call(
      UUID campaign, AccountId account, String said, Operator by, Instant at) {
    return new HolderCall(UUID.randomUUID(), campaign, account, said, new Decision(by.id(), at));
  }
}
