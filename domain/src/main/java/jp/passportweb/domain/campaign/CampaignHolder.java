package jp.passportweb.domain.campaign;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An account that holds certificates of a campaign.
 *
 * @param mailboxes that were written to
 */
public record CampaignHolder(
    AccountId account,
    String organizationName,
    int certificates,
    @Nullable Instant toldAt,
    int mailboxes,
    @Nullable Instant openedAt,
    int replaced,
    int revoked) {
  /** Where a holder stands; the furthest counts. */
  public enum Standing {
    SILENT,
    OPENED,
    REPLACED,
    REVOKED
  }

  public Standing standing() {
    if (revoked == certificates) {
      return Standing.REVOKED;
    }
    if (replaced == certificates) {
      return Standing.REPLACED;
    }
    return openedAt != null || replaced > 0 ? Standing.OPENED : Standing.SILENT;
  }
}
