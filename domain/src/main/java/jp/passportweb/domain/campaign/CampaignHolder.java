package jp.passportweb.domain.campaign;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An account that holds certificates of a campaign.
 *
 * @param told the latest notice to it; null before the first
 * @param openedAt when it opened the link first
 * @param left certificates that are neither replaced nor revoked
 */
public record CampaignHolder(
    AccountId account,
    String organizationName,
    int certificates,
    @Nullable Telling told,
    @Nullable Instant openedAt,
    int replaced,
    int revoked,
    int left) {
  /**
   * One holder told.
   *
   * @param mailboxes that were written to
   */
  public record Telling(int round, Instant at, int mailboxes) {}

  /** Where a holder stands; the furthest counts. */
  public enum Standing {
    SILENT,
    OPENED,
    REPLACED,
    REVOKED
  }

  /** What is to be done for a holder next. */
  public enum NextAct {
    /** 登録担当者 is to be called. */
    CALL,
    /** It was reached, or has yet to be told: the next notice goes by itself or by a button. */
    AWAIT_NOTICE,
    NOTHING
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
