package jp.passportweb.web.campaign;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.campaign.AskCampaignRevocation;
import jp.passportweb.application.campaign.BeginCampaignRound;
import jp.passportweb.application.campaign.CampaignOutcome;
import jp.passportweb.application.campaign.ConfirmCampaignRevocation;
import jp.passportweb.application.campaign.EndCampaign;
import jp.passportweb.application.campaign.NoteHolderCall;
import jp.passportweb.application.campaign.StartCampaign;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.Posted;

/** The steps that the forms of a campaign's page are. */
@Singleton
final class CampaignActs {
  /** The round that a button asks for. */
  private static final String ROUND = "round";

  /** The id of the form of a call. */
  private static final String CALL = "call";

  private final StartCampaign start;
  private final BeginCampaignRound begin;
  private final NoteHolderCall note;
  private final AskCampaignRevocation ask;
  private final ConfirmCampaignRevocation confirm;
  private final EndCampaign end;

  CampaignActs(
      StartCampaign start,
      BeginCampaignRound begin,
      NoteHolderCall note,
      AskCampaignRevocation ask,
      ConfirmCampaignRevocation confirm,
      EndCampaign end) {
    this.start = start;
    this.begin = begin;
    this.note = note;
    this.ask = ask;
    this.confirm = confirm;
    this.end = end;
  }

  CampaignOutcome take(Operator operator, UUID id, Posted posted) {
    return switch (posted.field("act")) {
      case "start" -> start.start(operator, id);
      case "tell" -> begin.begin(operator, id, number(posted.field(ROUND)));
      case CampaignController.NOTE -> note(operator, id, posted);
      case "ask-replaced" -> ask.ask(operator, id, RevocationScope.REPLACED);
      case "ask-all" -> ask.ask(operator, id, RevocationScope.ALL);
      case "confirm" -> confirm.confirm(operator, id, true);
      case "decline" -> confirm.confirm(operator, id, false);
      case "end" -> end.end(operator, id, posted.field(EndCampaign.REVIEW));
      default -> new CampaignOutcome.Refused(CampaignRefusal.WRONG_STEP);
    };
  }

  private CampaignOutcome note(Operator operator, UUID id, Posted posted) {
    Optional<UUID> call = Ids.parse(posted.field(CALL));
    AccountId holder = HolderQuery.of(posted).opened();
    return call.isEmpty() || holder == null
        ? new CampaignOutcome.Refused(CampaignRefusal.NOT_FOUND)
        : note.note(
            operator,
            id,
            new NoteHolderCall.Typed(call.get(), holder, posted.field(NoteHolderCall.SAID)));
  }

  /** What is none is no round. */
  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }
}
