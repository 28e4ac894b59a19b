package jp.passportweb.domain.coupon;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import org.jspecify.annotations.Nullable;

/**
 * クーポン (COU-1, REQUIREMENTS §5): so many certificates of one service and one term, for any common
 * name.
 *
 * @param certificates as many as were paid for
 * @param used as many of them as applications have taken
 * @param validUntil the last day in Tokyo on which an application can take one
 * @param reseller the code of who sold it, if anyone did
 */
public record Coupon(
    CouponNumber number,
    ServiceCode service,
    OfferingCode offering,
    int certificates,
    int used,
    LocalDate validUntil,
    @Nullable ResellerCode reseller,
    Instant createdAt) {

  public Coupon {
    if (used < 0 || used > certificates) {
      throw new IllegalArgumentException(used + " used of " + certificates);
    }
  }

  /** 残り: how many applications can still take one. */
  public int left() {
    return certificates - used;
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(validUntil);
  }

  /** With so many used. */
  public Coupon using(int nowUsed) {
    return new Coupon(
        number, service, offering, certificates, nowUsed, validUntil, reseller, createdAt);
  }
}
