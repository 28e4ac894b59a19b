package jp.passportweb.application.coupon;

import java.time.Instant;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.coupon.Coupons;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an application pays with, and returns it where the application comes to nothing
 * (COU-1).
 */
@Assembled
public final class SpendCoupon {
  private final Coupons coupons;

  public SpendCoupon(Coupons coupons) {
    this.coupons = coupons;
  }

  /** Takes a certificate off the coupon, if there is one; false when none is left. */
  public boolean spend(ApplicationContent content, RecordId record, Instant at) {
    @Nullable CouponNumber number = content.basic().coupon();
    return number == null || coupons.use(number, record, at);
  }

  public void giveBack(RecordId record) {
    coupons.giveBack(record);
  }
}
