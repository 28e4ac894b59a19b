package jp.passportweb.application.coupon;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/**
 * クーポン管理画面 of a reseller, and all coupons in the office (COU-1).
 *
 * <p>A reseller sees the coupons under its own code and of each use only what {@link
 * jp.passportweb.domain.coupon.CouponUse} holds. The code is what opens the screen: the office
 * grants it to the account.
 */
@Assembled
public final class ListCoupons {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private final Coupons coupons;
  private final Transactions transactions;

  public ListCoupons(Coupons coupons, Transactions transactions) {
    this.coupons = coupons;
    this.transactions = transactions;
  }

  /** An account's own; nothing, not even a page, for accounts without a 特約店コード. */
  public Optional<Coupons.Page> of(Account account, int page) {
    return transactions.read(() ->
        Optional.ofNullable(account.resellerCode())
            .map(code -> coupons.ofReseller(code, Math.max(1, page), PAGE_SIZE)));
  }

  /** All of them, for whoever looks at what administrators make. */
  public Optional<Coupons.Page> all(Operator operator, int page) {
    return transactions.read(() ->
        operator.role().may(Capability.INSPECT)
            ? Optional.of(coupons.all(Math.max(1, page), PAGE_SIZE))
            : Optional.empty());
  }
}
