package jp.passportweb.domain.coupon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.paging.Paging;

/** Port: the coupons and the records that have used them (COU-1). */
public interface Coupons {
  /** Adds a coupon; returns false, and adds nothing, when its number is taken. */
  boolean add(Coupon coupon);

  Optional<Coupon> byNumber(CouponNumber number);

  /**
   * Takes a certificate for a record, which need not be stored yet. Whoever comes second waits for
   * the first; a record that has taken one takes no other.
   *
   * @return whether the record has one now; false when none is left
   */
  boolean use(CouponNumber number, RecordId record, Instant at);

  /** Returns what the record has taken; nothing happens where it has taken none. */
  void giveBack(RecordId record);

  /** A page of a reseller's coupons, the latest first. */
  Page ofReseller(ResellerCode reseller, int page, int size);

  /** A page of all coupons, the latest first. */
  Page all(int page, int size);

  /** A coupon and the records that have used it, in that order of time. */
  record Listed(Coupon coupon, List<CouponUse> uses) {}

  /** Rows of one page, counted from 1, and the total of all pages. */
  record Page(List<Listed> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
