/** Coupons in the database. */
@NullMarked
package jp.passportweb.persistence.coupon;

import org.jspecify.annotations.NullMarked;
