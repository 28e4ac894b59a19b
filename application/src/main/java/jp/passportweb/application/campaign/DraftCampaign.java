package jp.passportweb.application.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignForm;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificates;

/** Drafts a campaign: selection, ground, clock, words. Nothing happens yet to any certificate. */
@Assembled
public final class DraftCampaign {
  private final CampaignDesk desk;
  private final IssuedCertificates certificates;
  private final Transactions transactions;

  public DraftCampaign(
      CampaignDesk desk, IssuedCertificates certificates, Transactions transactions) {
    this.desk = desk;
    this.certificates = certificates;
    this.transactions = transactions;
  }

  public CampaignOutcome draft(Operator operator, Map<String, String> typed) {
    Optional<CampaignRefusal> whyNot = CampaignRules.whyNotDraft(operator);
    if (whyNot.isPresent()) {
      desk.denied(operator, "campaign.drafted", "campaigns", whyNot.get());
      return new CampaignOutcome.Refused(whyNot.get());
    }
    Instant now = desk.now();
    return switch (CampaignForm.read(typed, now)) {
      case FormResult.Incomplete<CampaignForm.Filled>(var problems) ->
          new CampaignOutcome.Invalid(problems);
      case FormResult.Complete<CampaignForm.Filled>(CampaignForm.Filled form) ->
          transactions.run(() -> store(operator, form, now));
    };
  }

  private CampaignOutcome store(Operator operator, CampaignForm.Filled form, Instant now) {
    int count = certificates.count(form.selection(), now);
    if (count == 0) {
      return new CampaignOutcome.Refused(CampaignRefusal.NOTHING_SELECTED);
    }
    Campaign campaign =
        new Campaign(
            UUID.randomUUID(),
            desk.campaigns.nextNumber(),
            form.kind() == CampaignForm.Kind.DRY_RUN,
            form.title(),
            form.selection(),
            form.ground(),
            form.receivedAt(),
            form.japanese(),
            form.english(),
            new Decision(operator.id(), now),
            null,
            null,
            null,
            0);
    desk.campaigns.add(campaign);
    desk.note(
        campaign,
        CampaignDesk.actor(operator),
        "campaign.drafted",
        Map.of(
            "title", campaign.title(),
            "ground", campaign.ground().name(),
            "receivedAt", campaign.receivedAt().toString(),
            "found", String.valueOf(count)),
        now);
    return new CampaignOutcome.Done(campaign.id());
  }
}
