package jp.passportweb.application.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.HolderCalls;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;

/** 記録する: what was said to a holder of a campaign, or by one (MAS-1). */
@Assembled
public final class NoteHolderCall {
  public static final String SAID = "callSaid";

  private final CampaignDesk desk;
  private final HolderCalls calls;

  public NoteHolderCall(CampaignDesk desk, HolderCalls calls) {
    this.desk = desk;
    this.calls = calls;
  }

  /**
   * As it is typed.
   *
   * @param id of the form: one that is sent twice is noted once
   */
  public record Typed(UUID id, AccountId account, String said) {}

  public CampaignOutcome note(Operator operator, UUID campaign, Typed typed) {
    return switch (HolderCall.said(typed.said())) {
      case Parsed.Bad<String>(var problem) ->
          new CampaignOutcome.Invalid(List.of(new FieldProblem(SAID, problem)));
      case Parsed.Good<String>(String said) ->
          desk.take(
              "campaign.called",
              operator,
              campaign,
              (found, now) ->
                  CampaignRules.whyNotNote(found, operator)
                      .or(() -> note(operator, found, typed, said, now)));
    };
  }

  private Optional<CampaignRefusal> note(
      Operator operator, Campaign campaign, Typed typed, String said, Instant now) {
    Optional<CampaignHolder> holder = desk.campaigns.holder(campaign.id(), typed.account());
    if (holder.isEmpty()) {
      return Optional.of(CampaignRefusal.NOT_FOUND);
    }
    Decision noted = new Decision(operator.id(), now);
    if (calls.add(new HolderCall(typed.id(), campaign.id(), typed.account(), said, noted))) {
      desk.note(
          campaign,
          CampaignDesk.actor(operator),
          "campaign.called",
          Map.of(
              "account", typed.account().value().toString(),
              "organization", holder.get().organizationName(),
              "text", said),
          now);
    }
    return Optional.empty();
  }
}
