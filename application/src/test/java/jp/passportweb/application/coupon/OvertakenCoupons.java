package jp.passportweb.application.coupon;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.Coupons;

/** Coupons whose first use comes too late: somebody else's work is done just before it. */
final class OvertakenCoupons implements Coupons {
  private final Coupons coupons;
  private Runnable faster;

  OvertakenCoupons(Coupons coupons, Runnable faster) {
    this.coupons = coupons;
    this.faster = faster;
  }

  @Override
  public boolean use(CouponNumber number, RecordId record, Instant at) {
    Runnable first = faster;
    faster = () -> {};
    first.run();
    return coupons.use(number, record, at);
  }

  @Override
  public boolean add(Coupon coupon) {
    return coupons.add(coupon);
  }

  @Override
  public Optional<Coupon> byNumber(CouponNumber number) {
    return coupons.byNumber(number);
  }

  @Override
  public void giveBack(RecordId record) {
    coupons.giveBack(record);
  }

  @Override
  public Page ofReseller(ResellerCode reseller, int page, int size) {
    return coupons.ofReseller(reseller, page, size);
  }

  @Override
  public Page all(int page, int size) {
    return coupons.all(page, size);
  }
}
