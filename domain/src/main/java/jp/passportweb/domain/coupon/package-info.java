/** Coupons (まとめ割): certificates that were paid for together, and who has used them (COU-1). */
@NullMarked
package jp.passportweb.domain.coupon;

import org.jspecify.annotations.NullMarked;
