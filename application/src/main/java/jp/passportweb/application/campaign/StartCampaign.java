package jp.passportweb.application.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.CampaignRound;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;

/** Freezes what is selected; from here on holders are told. */
@Assembled
public final class StartCampaign {
  private final CampaignDesk desk;
  private final IssuedCertificates certificates;

  public StartCampaign(CampaignDesk desk, IssuedCertificates certificates) {
    this.desk = desk;
    this.certificates = certificates;
  }

  public CampaignOutcome start(Operator operator, UUID id) {
    return desk.take(
        "campaign.started",
        operator,
        id,
        (campaign, now) ->
            CampaignRules.whyNotStart(campaign, operator)
                .or(() -> freeze(campaign, operator, now)));
  }

  private Optional<CampaignRefusal> freeze(Campaign campaign, Operator operator, Instant now) {
    List<IssuedCertificate> selected =
        certificates.selected(campaign.selection(), now, CampaignRules.MOST + 1);
    if (selected.isEmpty()) {
      return Optional.of(CampaignRefusal.NOTHING_SELECTED);
    }
    if (selected.size() > CampaignRules.MOST) {
      return Optional.of(CampaignRefusal.TOO_MANY);
    }
    Decision started = new Decision(operator.id(), now);
    Optional<CampaignRefusal> refusal =
        desk.store(
            campaign,
            campaign.started(started),
            new CampaignDesk.Told(
                operator,
                "campaign.started",
                Map.of("certificates", String.valueOf(selected.size())),
                now));
    if (refusal.isEmpty()) {
      desk.campaigns.freeze(campaign.id(), selected);
      desk.campaigns.beginRound(campaign.id(), CampaignRound.FIRST, started);
    }
    return refusal;
  }
}
