package jp.passportweb.web.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import jp.passportweb.application.campaign.AskCampaignRevocation;
import jp.passportweb.application.campaign.CampaignOutcome;
import jp.passportweb.application.campaign.ConfirmCampaignRevocation;
import jp.passportweb.application.campaign.EndCampaign;
import jp.passportweb.application.campaign.StartCampaign;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.Posted;

/** The steps that the forms of a campaign's page are. */
@Singleton
final class CampaignActs {
  private final StartCampaign start;
  private final AskCampaignRevocation ask;
  private final ConfirmCampaignRevocation confirm;
  private final EndCampaign end;

  CampaignActs(
      StartCampaign start,
      AskCampaignRevocation ask,
      ConfirmCampaignRevocation confirm,
      EndCampaign end) {
    this.start = start;
    this.ask = ask;
    this.confirm = confirm;
    this.end = end;
  }

  CampaignOutcome take(Operator operator, UUID id, Posted posted) {
    return switch (posted.field("act")) {
      case "start" -> start.start(operator, id);
      case "ask-replaced" -> ask.ask(operator, id, RevocationScope.REPLACED);
      case "ask-all" -> ask.ask(operator, id, RevocationScope.ALL);
      case "confirm" -> confirm.confirm(operator, id, true);
      case "decline" -> confirm.confirm(operator, id, false);
      case "end" -> end.end(operator, id, posted.field(EndCampaign.REVIEW));
      default -> new CampaignOutcome.Refused(CampaignRefusal.WRONG_STEP);
    };
  }
}
