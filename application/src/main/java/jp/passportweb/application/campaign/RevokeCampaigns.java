package jp.passportweb.application.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignRules;

/**
 * Revokes what two persons wanted, some in each transaction: what a crash leaves is revoked in the
 * next round, and nothing twice. A dry run goes the same way and revokes nothing.
 */
@Assembled
public final class RevokeCampaigns {
  private static final String SYSTEM = "system";

  private final CampaignDesk desk;
  private final ApplicationRecords records;
  private final RevokeAndTell revoke;
  private final Transactions transactions;

  public RevokeCampaigns(
      CampaignDesk desk,
      ApplicationRecords records,
      RevokeAndTell revoke,
      Transactions transactions) {
    this.desk = desk;
    this.records = records;
    this.revoke = revoke;
    this.transactions = transactions;
  }

  /** Goes on until nothing is left; returns how many were worked off. */
  public int revokeDue() {
    int revoked = 0;
    for (Campaign campaign : transactions.read(() -> desk.campaigns.running())) {
      int some = CampaignRules.BATCH;
      while (some > 0) {
        some = transactions.run(() -> some(campaign));
        revoked += some;
      }
    }
    return revoked;
  }

  /** What was confirmed is read again in each transaction. */
  private int some(Campaign known) {
    Campaign campaign = desk.campaigns.byId(known.id()).orElseThrow();
    Campaign.Revoking revoking = campaign.revoking();
    if (revoking == null || revoking.confirmed() == null) {
      return 0;
    }
    List<RecordId> batch =
        desk.campaigns.toRevoke(campaign.id(), revoking.scope(), CampaignRules.BATCH);
    Instant now = desk.now();
    if (batch.isEmpty()) {
      desk.store(
          campaign,
          campaign.waiting(),
          new CampaignDesk.Told(SYSTEM, "campaign.revocation-done", Map.of(), now));
      return 0;
    }
    batch.forEach(record -> revoke(campaign, record, now));
    desk.note(
        campaign,
        SYSTEM,
        "campaign.revoked",
        Map.of("certificates", String.valueOf(batch.size())),
        now);
    return batch.size();
  }

  private void revoke(Campaign campaign, RecordId record, Instant now) {
    if (!campaign.dryRun()) {
      revoke.revokeOrFail(
          new RevokeCertificate.Command(
              record, campaign.ground().published(), "campaign:" + campaign.code()),
          records.byId(record).orElseThrow());
    }
    desk.campaigns.done(campaign.id(), record, now);
  }
}
