package jp.passportweb.application.coupon;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponForm;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** クーポンを登録する, by an administrator (COU-1). */
@Assembled
public final class CreateCoupon {
  private final Coupons coupons;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final SecureRandom random;
  private final InstantSource clock;

  public CreateCoupon(
      Coupons coupons,
      Catalog catalog,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    this.coupons = coupons;
    this.catalog = catalog;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The coupon can be used from now on. */
    record Created(CouponNumber number) implements Outcome {}

    /** Something of the form is wrong. */
    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** Others than administrators. */
    record NotYourRole() implements Outcome {}
  }

  public Outcome create(Operator operator, Map<String, String> typed) {
    if (!operator.role().may(Capability.MANAGE_DATA)) {
      noteDenial.note(operator.id(), "coupon.created", "coupons", StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    return transactions.run(() -> {
      Instant now = clock.instant();
      LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
      return switch (CouponForm.read(typed, catalog, today)) {
        case FormResult.Incomplete<CouponForm.Filled>(List<FieldProblem> problems) ->
            new Outcome.Invalid(problems);
        case FormResult.Complete<CouponForm.Filled>(CouponForm.Filled form) ->
            store(operator, form, now);
      };
    });
  }

  private Outcome store(Operator operator, CouponForm.Filled form, Instant now) {
    CouponNumber number = CouponNumber.random(random);
    Coupon coupon =
        new Coupon(
            number,
            form.service().code(),
            form.offering(),
            form.certificates(),
            0,
            form.validUntil(),
            form.reseller(),
            now);
    if (!coupons.add(coupon)) {
      throw new IllegalStateException("a number came twice");
    }
    note(operator, coupon, now);
    return new Outcome.Created(number);
  }

  private void note(Operator operator, Coupon coupon, Instant now) {
    audit.append(
        new AuditEvent(
            now,
            "operator:" + operator.loginName(),
            "coupon.created",
            coupon.number().text(),
            Map.of(
                "offering", coupon.offering().text(),
                "certificates", String.valueOf(coupon.certificates()),
                "validUntil", coupon.validUntil().toString(),
                "reseller",
                    Optional.ofNullable(coupon.reseller()).map(ResellerCode::text).orElse(""))));
  }
}
