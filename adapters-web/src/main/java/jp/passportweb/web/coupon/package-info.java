/** Coupons: クーポン管理画面 of resellers, and the office's list and form (COU-1). */
@NullMarked
package jp.passportweb.web.coupon;

import org.jspecify.annotations.NullMarked;
