/** Tries how coupons are made, used and returned. */
@NullMarked
package jp.passportweb.application.coupon;

import org.jspecify.annotations.NullMarked;
