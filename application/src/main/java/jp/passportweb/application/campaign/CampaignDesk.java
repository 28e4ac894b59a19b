package jp.passportweb.application.campaign;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.revocation.Wholly;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.operator.Operator;

/** What every step of a campaign shares: one transaction, the row's version, the trail. */
@Assembled
public final class CampaignDesk {
  final Campaigns campaigns;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public CampaignDesk(
      Campaigns campaigns,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.campaigns = campaigns;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Takes a step, wholly or not at all.
   *
   * @param act what the trail calls it; of who was not let it keeps the try (AUD-1)
   */
  CampaignOutcome take(
      String act,
      Operator operator,
      UUID id,
      BiFunction<Campaign, Instant, Optional<CampaignRefusal>> step) {
    Optional<CampaignRefusal> refusal =
        Wholly.run(
            transactions,
            () -> {
              Optional<Campaign> campaign = campaigns.byId(id);
              return campaign.isEmpty()
                  ? Optional.of(CampaignRefusal.NOT_FOUND)
                  : step.apply(campaign.get(), now());
            });
    refusal.ifPresent(why ->
        noteDenial.note(operator.id(), act, () -> campaigns.byId(id).map(Campaign::code), why));
    return refusal
        .<CampaignOutcome>map(CampaignOutcome.Refused::new)
        .orElseGet(() -> new CampaignOutcome.Done(id));
  }

  /** Keeps the try of something that is about no campaign yet. */
  void denied(Operator operator, String act, String subject, Denial why) {
    noteDenial.note(operator.id(), act, subject, why);
  }

  /** Stores the step, and notes from where it led to where (AUD-1). */
  Optional<CampaignRefusal> store(Campaign before, Campaign changed, Told told) {
    if (!campaigns.update(changed)) {
      return Optional.of(CampaignRefusal.CHANGED_MEANWHILE);
    }
    Map<String, String> details =
        FactChange.moved("step", before.step(), changed.step(), told.details());
    note(changed, told.actor(), told.action(), details, told.at());
    return Optional.empty();
  }

  /** What the trail tells of a step. */
  record Told(String actor, String action, Map<String, String> details, Instant at) {
    Told(Operator operator, String action, Map<String, String> details, Instant at) {
      this(CampaignDesk.actor(operator), action, details, at);
    }
  }

  void note(
      Campaign campaign, String actor, String action, Map<String, String> details, Instant at) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("dryRun", String.valueOf(campaign.dryRun()));
    noteOn(campaign.code(), actor, action, all, at);
  }

  void noteOn(
      String subject, String actor, String action, Map<String, String> details, Instant at) {
    audit.append(new AuditEvent(at, actor, action, subject, Map.copyOf(details)));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  static String actor(Operator operator) {
    return "operator:" + operator.loginName();
  }
}
