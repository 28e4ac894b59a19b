package jp.passportweb.application.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRounds;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** 第2報, 第3報 …: another notice to whoever has certificates left to replace (MAS-1). */
@Assembled
public final class BeginCampaignRound {
  private final CampaignDesk desk;

  public BeginCampaignRound(CampaignDesk desk) {
    this.desk = desk;
  }

  /**
   * Asking for the same round again changes nothing, even at the same moment.
   *
   * @param round that the button names
   */
  public CampaignOutcome begin(Operator operator, UUID id, int round) {
    CampaignOutcome outcome = beginOnce(operator, id, round);
    boolean met = outcome.equals(new CampaignOutcome.Refused(CampaignRefusal.CHANGED_MEANWHILE));
    return met ? beginOnce(operator, id, round) : outcome;
  }

  private CampaignOutcome beginOnce(Operator operator, UUID id, int round) {
    return desk.take(
        "campaign.round-begun",
        operator,
        id,
        (campaign, now) -> {
          CampaignRounds rounds = desk.campaigns.rounds(id);
          return rounds.hasBegun(round)
              ? CampaignRules.whyNotDraft(operator)
              : CampaignRules.whyNotTell(campaign, rounds, round, operator)
                  .or(() -> begin(campaign, rounds, new Decision(operator.id(), now), operator));
        });
  }

  private Optional<CampaignRefusal> begin(
      Campaign campaign, CampaignRounds rounds, Decision begun, Operator operator) {
    Optional<CampaignRefusal> refusal =
        desk.store(
            campaign,
            campaign,
            new CampaignDesk.Told(
                operator,
                "campaign.round-begun",
                new FactChange(
                        "round", String.valueOf(rounds.latest()), String.valueOf(rounds.next()))
                    .with(Map.of("accounts", String.valueOf(rounds.open()))),
                begun.at()));
    if (refusal.isEmpty()) {
      desk.campaigns.beginRound(campaign.id(), rounds.next(), begun);
    }
    return refusal;
  }
}
