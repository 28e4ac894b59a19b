package jp.passportweb.domain.coupon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.OfferingCode;

/** Coupons for tests. */
public final class CouponSamples {
  public static final ResellerCode RESELLER = new ResellerCode("RESELLER-0042");
  public static final OfferingCode ONE_YEAR = new OfferingCode("SR30-1Y");
  public static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 19);

  private CouponSamples() {}

  /** A number of its own, two certificates of SR 3.0 for a year each, nothing used. */
  public static Coupon coupon() {
    return coupon(2, Instant.parse("2026-11-20T03:00:00.654321Z"));
  }

  public static Coupon coupon(int certificates, Instant createdAt) {
    return new Coupon(
        CouponNumber.random(ThreadLocalRandom.current()),
        CatalogSamples.SR,
        ONE_YEAR,
        certificates,
        0,
        LAST_DAY,
        RESELLER,
        createdAt);
  }
}
