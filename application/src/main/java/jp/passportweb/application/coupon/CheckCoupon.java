package jp.passportweb.application.coupon;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.coupon.CouponRules;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;

/** Whether an application could use a coupon now; nothing is taken yet (COU-1). */
@Assembled
public final class CheckCoupon {
  private final Coupons coupons;
  private final Catalog catalog;
  private final InstantSource clock;

  public CheckCoupon(Coupons coupons, Catalog catalog, InstantSource clock) {
    this.coupons = coupons;
    this.catalog = catalog;
    this.clock = clock;
  }

  public Parsed<CouponNumber> check(String typed, ServiceCode service, OfferingCode offering) {
    return CouponNumber.parse(typed).then(number -> check(number, service, offering));
  }

  private Parsed<CouponNumber> check(
      CouponNumber number, ServiceCode service, OfferingCode offering) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO);
    return CouponRules.problem(coupons.byNumber(number), service, offering, today, catalog)
        .map(problem -> Parsed.<CouponNumber>bad(new InputProblem.UnfitCoupon(problem)))
        .orElseGet(() -> Parsed.good(number));
  }
}
