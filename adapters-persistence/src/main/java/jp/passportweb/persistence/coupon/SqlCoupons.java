package jp.passportweb.persistence.coupon;

import static jp.passportweb.persistence.jooq.Tables.COUPON;
import static jp.passportweb.persistence.jooq.Tables.COUPON_USE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponUse;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.persistence.jooq.tables.records.CouponUseRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * {@link Coupons} in the database. The coupon's row is locked while a certificate is taken, so that
 * the last one is taken once.
 */
@Singleton
final class SqlCoupons implements Coupons {
  private final DSLContext sql;

  SqlCoupons(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(Coupon coupon) {
    return sql.insertInto(COUPON).set(CouponRow.of(coupon)).onConflictDoNothing().execute() == 1;
  }

  @Override
  public Optional<Coupon> byNumber(CouponNumber number) {
    return sql.selectFrom(COUPON)
        .where(COUPON.COUPON_NUMBER.eq(number.text()))
        .fetchOptional(CouponRow::coupon);
  }

  @Override
  public boolean use(CouponNumber number, RecordId record, Instant at) {
    Optional<Coupon> locked =
        sql.selectFrom(COUPON)
            .where(COUPON.COUPON_NUMBER.eq(number.text()))
            .forUpdate()
            .fetchOptional(CouponRow::coupon);
    if (sql.fetchExists(COUPON_USE, COUPON_USE.RECORD_ID.eq(record.value()))) {
      return true;
    }
    if (locked.filter(coupon -> coupon.left() > 0).isEmpty()) {
      return false;
    }
    sql.insertInto(COUPON_USE)
        .set(new CouponUseRecord(record.value(), number.text(), at))
        .execute();
    count(number.text(), 1);
    return true;
  }

  @Override
  public void giveBack(RecordId record) {
    sql.selectFrom(COUPON_USE)
        .where(COUPON_USE.RECORD_ID.eq(record.value()))
        .fetchOptional(COUPON_USE.COUPON_NUMBER)
        .filter(number -> isForgotten(record))
        .ifPresent(number -> count(number, -1));
  }

  private boolean isForgotten(RecordId record) {
    return sql.deleteFrom(COUPON_USE).where(COUPON_USE.RECORD_ID.eq(record.value())).execute() == 1;
  }

  private void count(String number, int more) {
    sql.update(COUPON)
        .set(COUPON.USED, COUPON.USED.plus(more))
        .where(COUPON.COUPON_NUMBER.eq(number))
        .execute();
  }

  @Override
  public Page ofReseller(ResellerCode reseller, int page, int size) {
    return page(COUPON.RESELLER_CODE.eq(reseller.text()), page, size);
  }

  @Override
  public Page all(int page, int size) {
    return page(DSL.noCondition(), page, size);
  }

  private Page page(Condition wanted, int page, int size) {
    List<Coupon> coupons =
        sql.selectFrom(COUPON)
            .where(wanted)
            .orderBy(COUPON.CREATED_AT.desc(), COUPON.COUPON_NUMBER)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(CouponRow::coupon);
    Map<String, List<CouponUse>> uses = ListedUses.of(sql, coupons);
    List<Listed> rows =
        coupons.stream()
            .map(c -> new Listed(c, uses.getOrDefault(c.number().text(), List.of())))
            .toList();
    return new Page(rows, page, size, sql.fetchCount(COUPON, wanted));
  }
}
