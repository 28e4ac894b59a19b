package jp.passportweb.domain.coupon;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;

/** What a coupon can be used for (COU-1, REQUIREMENTS §5). */
public final class CouponRules {
  private CouponRules() {}

  /** What stands in the way of paying an offering with what was found under a number. */
  public static Optional<CouponProblem> problem(
      Optional<Coupon> found,
      ServiceCode service,
      OfferingCode offering,
      LocalDate today,
      Catalog catalog) {
    if (found.isEmpty()) {
      return Optional.of(new CouponProblem.Unknown());
    }
    Coupon coupon = found.get();
    if (!coupon.service().equals(service)) {
      return Optional.of(new CouponProblem.OtherService(catalog.serviceOf(coupon.service())));
    }
    if (!coupon.offering().equals(offering)) {
      return Optional.of(
          new CouponProblem.OtherTerm(catalog.offeringOf(coupon.service(), coupon.offering())));
    }
    if (coupon.isOver(today)) {
      return Optional.of(new CouponProblem.Expired(coupon.validUntil()));
    }
    return coupon.left() == 0
        ? Optional.of(new CouponProblem.UsedUp(coupon.certificates()))
        : Optional.empty();
  }
}
