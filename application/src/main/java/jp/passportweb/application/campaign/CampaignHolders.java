package jp.passportweb.application.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.HolderCalls;
import org.jspecify.annotations.Nullable;

/** The holders of a campaign as they are worked through: who to call, and what was said (MAS-1). */
@Assembled
public final class CampaignHolders {
  /** Holders of a page. */
  public static final int PAGE_SIZE = 20;

  /** Certificates of a holder that are looked at for whom to call. */
  private static final int CERTIFICATES = 20;

  private final Campaigns campaigns;
  private final HolderCalls calls;

  public CampaignHolders(Campaigns campaigns, HolderCalls calls) {
    this.campaigns = campaigns;
    this.calls = calls;
  }

  /**
   * Which holders are looked at.
   *
   * @param standing null for all
   * @param page counted from 1
   * @param opened whose calls are worked on; null for nobody's
   */
  public record Question(
      CampaignHolder.@Nullable Standing standing, int page, @Nullable AccountId opened) {}

  /**
   * What was found.
   *
   * @param calls what was said, the latest first; nothing for whom nobody called
   * @param callees whom to call
   */
  public record Found(
      Campaigns.Holders page,
      @Nullable CampaignHolder opened,
      Map<AccountId, List<HolderCall>> calls,
      Map<AccountId, List<Callee>> callees) {

    public List<HolderCall> callsOf(CampaignHolder holder) {
      return calls.getOrDefault(holder.account(), List.of());
    }

    public List<Callee> calleesOf(CampaignHolder holder) {
      return callees.getOrDefault(holder.account(), List.of());
    }
  }

  Found find(UUID campaign, Question question) {
    Campaigns.Holders page =
        campaigns.holders(campaign, question.standing(), Math.max(1, question.page()), PAGE_SIZE);
    Optional<CampaignHolder> opened =
        Optional.ofNullable(question.opened()).flatMap(one -> campaigns.holder(campaign, one));
    List<AccountId> shown =
        Stream.concat(page.rows().stream(), opened.stream())
            .map(CampaignHolder::account)
            .distinct()
            .toList();
    return new Found(
        page,
        opened.orElse(null),
        calls.of(campaign, shown),
        calls.callees(campaign, shown, CERTIFICATES));
  }

  Map<CampaignHolder.Standing, Integer> counts(UUID campaign) {
    return Stream.of(CampaignHolder.Standing.values())
        .collect(
            Collectors.toMap(
                each -> each, each -> campaigns.holders(campaign, each, 1, 1).total()));
  }
}
