package jp.passportweb.application.coupon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowance.Limit;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/** Keeps strangers from trying one coupon number after another (COU-1). */
@Assembled
public final class LimitCouponTries {
  /** Numbers of no coupon from one address of the network: more than anybody mistypes. */
  static final Limit UNKNOWN = new Limit(10, Duration.ofHours(1));

  private final Drafts drafts;
  private final Coupons coupons;
  private final Allowances allowances;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public LimitCouponTries(
      Drafts drafts,
      Coupons coupons,
      Allowances allowances,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.drafts = drafts;
    this.coupons = coupons;
    this.allowances = allowances;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Whether a number may be looked at that is typed for a draft; one of no coupon is counted. What
   * the draft holds already was looked at before.
   *
   * @param address of the network where it comes from
   */
  public boolean allows(DraftId draft, String typed, String address) {
    return typed.isBlank()
        || !(CouponNumber.parse(typed) instanceof Parsed.Good<CouponNumber>(CouponNumber number))
        || transactions.run(() -> holds(draft, typed) || allows(number, address));
  }

  private boolean holds(DraftId id, String typed) {
    return drafts
        .byId(id)
        .map(draft -> draft.typed().getOrDefault(BasicForm.COUPON, ""))
        .filter(typed::equals)
        .isPresent();
  }

  private boolean allows(CouponNumber number, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Allowance tries = allowances.forUpdate("coupon:" + key.digest("coupon-address", address), now);
    if (tries.isUsedUp(UNKNOWN, now)) {
      return false;
    }
    if (coupons.byNumber(number).isEmpty()) {
      allowances.save(tries.use(UNKNOWN, now));
    }
    return true;
  }
}
