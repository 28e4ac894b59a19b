package jp.passportweb.application.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** The end of a campaign, with its figures and what was learned (BR 5.7.1.2). */
@Assembled
public final class EndCampaign {
  public static final String REVIEW = "campaignReview";

  private final CampaignDesk desk;

  public EndCampaign(CampaignDesk desk) {
    this.desk = desk;
  }

  public CampaignOutcome end(Operator operator, UUID id, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new CampaignOutcome.Invalid(List.of(new FieldProblem(REVIEW, problem)));
      case Parsed.Good<LongText>(LongText review) ->
          desk.take(
              "campaign.ended",
              operator,
              id,
              (campaign, now) -> {
                CampaignProgress progress = desk.campaigns.progress(id);
                return CampaignRules.whyNotEnd(campaign, progress, operator)
                    .or(() ->
                        desk.store(
                            campaign,
                            campaign.ended(new Decision(operator.id(), now), review.text()),
                            new CampaignDesk.Told(
                                operator,
                                "campaign.ended",
                                Map.of(
                                    "certificates", String.valueOf(progress.certificates()),
                                    "replaced", String.valueOf(progress.replaced()),
                                    "revoked", String.valueOf(progress.revoked()),
                                    "review", review.text()),
                                now)));
              });
    };
  }
}
