package jp.passportweb.persistence.coupon;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.COUPON_USE;

import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponUse;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The records that have used the coupons of a page; no other column of them is read (COU-1). */
final class ListedUses {
  private ListedUses() {}

  /** By the coupon's number, those that took first coming first. */
  static Map<String, List<CouponUse>> of(DSLContext sql, List<Coupon> coupons) {
    List<String> numbers = coupons.stream().map(coupon -> coupon.number().text()).toList();
    return sql.select(
            COUPON_USE.COUPON_NUMBER,
            COUPON_USE.RECORD_ID,
            COUPON_USE.USED_AT,
            APPLICATION_RECORD.RECEIPT_NUMBER,
            APPLICATION_RECORD.COMMON_NAME)
        .from(COUPON_USE)
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(COUPON_USE.RECORD_ID))
        .where(COUPON_USE.COUPON_NUMBER.in(numbers))
        .orderBy(COUPON_USE.USED_AT, APPLICATION_RECORD.RECEIPT_NUMBER)
        .fetchGroups(COUPON_USE.COUPON_NUMBER, ListedUses::use);
  }

  private static CouponUse use(Record row) {
    return new CouponUse(
        new RecordId(row.get(COUPON_USE.RECORD_ID)),
        new ReceiptNumber(row.get(APPLICATION_RECORD.RECEIPT_NUMBER)),
        row.get(APPLICATION_RECORD.COMMON_NAME),
        row.get(COUPON_USE.USED_AT));
  }
}
