package jp.passportweb.application.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** The second person: the revocation of many begins, or is not wanted. */
@Assembled
public final class ConfirmCampaignRevocation {
  private final CampaignDesk desk;

  public ConfirmCampaignRevocation(CampaignDesk desk) {
    this.desk = desk;
  }

  /**
   * Doing it again changes nothing.
   *
   * @param confirmed false where it is not wanted
   */
  public CampaignOutcome confirm(Operator operator, UUID id, boolean confirmed) {
    return desk.take(
        act(confirmed),
        operator,
        id,
        (campaign, now) -> {
          Optional<CampaignRefusal> whyNot =
              confirmed
                  ? CampaignRules.whyNotConfirm(campaign, operator)
                  : CampaignRules.whyNotDecline(campaign, operator);
          if (whyNot.isPresent()) {
            return whyNot;
          }
          Campaign changed =
              confirmed ? campaign.confirmed(new Decision(operator.id(), now)) : campaign.waiting();
          return desk.store(
              campaign,
              changed,
              new CampaignDesk.Told(
                  operator,
                  act(confirmed),
                  Map.of("certificates", String.valueOf(left(campaign))),
                  now));
        });
  }

  private static String act(boolean confirmed) {
    return confirmed ? "campaign.revocation-confirmed" : "campaign.revocation-declined";
  }

  private int left(Campaign campaign) {
    return Optional.ofNullable(campaign.revoking())
        .map(revoking -> desk.campaigns.countToRevoke(campaign.id(), revoking.scope()))
        .orElse(0);
  }
}
