package jp.passportweb.domain.coupon;

import java.time.LocalDate;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;

/** Why an application cannot take a certificate of a coupon (COU-1). */
public sealed interface CouponProblem {
  /** There is no coupon of this number. */
  record Unknown() implements CouponProblem {}

  /** It was not looked at: too many numbers of no coupon came from there (COU-1). */
  record TooManyTries() implements CouponProblem {}

  /** It is good for another service. */
  record OtherService(CertificateService goodFor) implements CouponProblem {}

  /** It is good for another term of the service. */
  record OtherTerm(Offering goodFor) implements CouponProblem {}

  /** Its last day is over. */
  record Expired(LocalDate lastDay) implements CouponProblem {}

  /** Every certificate has been taken. */
  record UsedUp(int certificates) implements CouponProblem {}
}
