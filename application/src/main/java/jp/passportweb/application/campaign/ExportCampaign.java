package jp.passportweb.application.campaign;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/** A campaign's certificates as a file, with whom to call for each (MAS-1). */
@Assembled
public final class ExportCampaign {
  private final CampaignDesk desk;
  private final Transactions transactions;

  public ExportCampaign(CampaignDesk desk, Transactions transactions) {
    this.desk = desk;
    this.transactions = transactions;
  }

  /**
   * Hands on the certificates, and notes that somebody took them; nothing, and false, where there
   * is no such campaign for this reader.
   *
   * @param standing of their holders; null for all
   * @param reader takes all of it from the first on; a new one is asked for where it begins again
   */
  public boolean export(
      Operator operator,
      UUID id,
      CampaignHolder.@Nullable Standing standing,
      Supplier<Consumer<CampaignCertificate>> reader) {
    return operator.role().may(Capability.READ_CASES)
        && transactions.run(() ->
            desk.campaigns
                .byId(id)
                .map(campaign -> {
                  int count = handOn(id, standing, reader.get());
                  note(campaign, operator, standing, count);
                  return true;
                })
                .orElse(false));
  }

  private int handOn(
      UUID id, CampaignHolder.@Nullable Standing standing, Consumer<CampaignCertificate> reader) {
    AtomicInteger count = new AtomicInteger();
    desk.campaigns.each(
        id,
        standing,
        CampaignRules.MOST,
        certificate -> {
          reader.accept(certificate);
          count.incrementAndGet();
        });
    return count.get();
  }

  private void note(
      Campaign campaign,
      Operator operator,
      CampaignHolder.@Nullable Standing standing,
      int certificates) {
    desk.note(
        campaign,
        CampaignDesk.actor(operator),
        "campaign.exported",
        Map.of(
            "certificates",
            String.valueOf(certificates),
            "standing",
            standing == null ? "" : standing.name()),
        desk.now());
  }
}
