/** Coupons: making them, taking certificates off them, and showing them (COU-1). */
@NullMarked
package jp.passportweb.application.coupon;

import org.jspecify.annotations.NullMarked;
