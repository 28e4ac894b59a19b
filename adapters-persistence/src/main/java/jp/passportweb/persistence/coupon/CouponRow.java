package jp.passportweb.persistence.coupon;

import java.util.Optional;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.persistence.jooq.tables.records.CouponRecord;

/** Coupons as rows and back. */
final class CouponRow {
  private CouponRow() {}

  static CouponRecord of(Coupon coupon) {
    return new CouponRecord(
        coupon.number().text(),
        coupon.service().text(),
        coupon.offering().text(),
        coupon.certificates(),
        coupon.used(),
        coupon.validUntil(),
        Optional.ofNullable(coupon.reseller()).map(ResellerCode::text).orElse(null),
        coupon.createdAt());
  }

  static Coupon coupon(CouponRecord row) {
    return new Coupon(
        new CouponNumber(row.getCouponNumber()),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        row.getCertificates(),
        row.getUsed(),
        row.getValidUntil(),
        Optional.ofNullable(row.getResellerCode()).map(ResellerCode::new).orElse(null),
        row.getCreatedAt());
  }
}
