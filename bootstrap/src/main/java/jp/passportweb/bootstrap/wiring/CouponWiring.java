package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.coupon.CreateCoupon;
import jp.passportweb.application.coupon.ListCoupons;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.coupon.Coupons;

/** クーポン. */
@Factory
final class CouponWiring {
  @Singleton
  CheckCoupon checkCoupon(Coupons coupons, Catalog catalog, InstantSource clock) {
    return new CheckCoupon(coupons, catalog, clock);
  }

  @Singleton
  SpendCoupon spendCoupon(Coupons coupons) {
    return new SpendCoupon(coupons);
  }

  @Singleton
  CreateCoupon createCoupon(
      Coupons coupons,
      Catalog catalog,
      AuditTrail audit,
      SecureRandom random,
      InstantSource clock) {
    return new CreateCoupon(coupons, catalog, audit, random, clock);
  }

  @Singleton
  ListCoupons listCoupons(Coupons coupons) {
    return new ListCoupons(coupons);
  }
}
