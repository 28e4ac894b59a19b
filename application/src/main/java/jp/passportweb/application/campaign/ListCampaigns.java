package jp.passportweb.application.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/** 大量失効: the campaigns, and whether the yearly dry run is due (MAS-1, BR 5.7.1.2). */
@Assembled
public final class ListCampaigns {
  private static final int MOST = 100;

  private final CampaignDesk desk;
  private final Transactions transactions;

  public ListCampaigns(CampaignDesk desk, Transactions transactions) {
    this.desk = desk;
    this.transactions = transactions;
  }

  /** A campaign, and how far it is; nothing of the latter before it is started. */
  public record Listed(Campaign campaign, CampaignProgress progress) {}

  /**
   * What stands on the screen.
   *
   * @param lastDryRun when one ended; null where none ever did
   */
  public record Shown(
      List<Listed> campaigns, @Nullable Instant lastDryRun, Instant dryRunDue, boolean overdue) {}

  /** Nothing for who may not read it. */
  public Optional<Shown> list(Operator operator) {
    return operator.role().may(Capability.READ_CASES)
        ? Optional.of(transactions.read(this::read))
        : Optional.empty();
  }

  private Shown read() {
    Instant now = desk.now();
    Instant last = desk.campaigns.lastDryRun().orElse(null);
    Instant due = CampaignRules.dryRunDue(last, now);
    List<Listed> campaigns =
        desk.campaigns.latest(MOST).stream()
            .map(one -> new Listed(one, desk.campaigns.progress(one.id())))
            .toList();
    return new Shown(campaigns, last, due, !due.isAfter(now));
  }
}
