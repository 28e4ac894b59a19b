package jp.passportweb.application.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** One person asks for the revocation of many; nothing is revoked before another has confirmed. */
@Assembled
public final class AskCampaignRevocation {
  private final CampaignDesk desk;

  public AskCampaignRevocation(CampaignDesk desk) {
    this.desk = desk;
  }

  public CampaignOutcome ask(Operator operator, UUID id, RevocationScope scope) {
    return desk.take(
        "campaign.revocation-asked",
        operator,
        id,
        (campaign, now) -> {
          Optional<CampaignRefusal> whyNot = CampaignRules.whyNotAsk(campaign, operator);
          if (whyNot.isPresent()) {
            return whyNot;
          }
          int count = desk.campaigns.countToRevoke(id, scope);
          return count == 0
              ? Optional.of(CampaignRefusal.NOTHING_TO_REVOKE)
              : desk.store(
                  campaign,
                  campaign.asked(scope, new Decision(operator.id(), now)),
                  new CampaignDesk.Told(
                      operator,
                      "campaign.revocation-asked",
                      Map.of("scope", scope.name(), "certificates", String.valueOf(count)),
                      now));
        });
  }
}
