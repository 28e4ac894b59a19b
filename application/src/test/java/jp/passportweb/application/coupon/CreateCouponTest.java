package jp.passportweb.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountSamples;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponForm;
import jp.passportweb.domain.coupon.CouponSamples;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("COU-1 administrators make coupons; resellers see their own")
class CreateCouponTest {
  private static final Operator ADMINISTRATOR = operator(OperatorRole.ADMINISTRATOR);

  private final World world = new House().world();
  private final Coupons coupons = world.ports().coupons();
  private final CreateCoupon createCoupon =
      new CreateCoupon(
          coupons,
          world.catalog(),
          world.ports().audit(),
          Denials.of(world.ports(), new Straightaway(), world.clock()),
          new Straightaway(),
          world.random(),
          world.clock());
  private final ListCoupons listCoupons = new ListCoupons(coupons, new Straightaway());

  @Test
  @DisplayName("COU-1 a coupon says what was typed, under a number of its own, and the trail too")
  void created() {
    Coupon coupon = coupons.byNumber(number(create(ADMINISTRATOR))).orElseThrow();
    assertThat(coupon)
        .isEqualTo(
            new Coupon(
                coupon.number(),
                world.catalog().services().getFirst().code(),
                CouponSamples.ONE_YEAR,
                2,
                0,
                CouponSamples.LAST_DAY,
                CouponSamples.RESELLER,
                world.clock().instant()));
    assertThat(coupon.number().text()).hasSize(16);
    assertThat(number(create(ADMINISTRATOR))).isNotEqualTo(coupon.number());
    assertThat(world.ports().audit().on(coupon.number().text(), 9))
        .extracting(AuditEvent::actor, AuditEvent::action)
        .containsExactly(tuple("operator:who", "coupon.created"));
  }

  @ParameterizedTest
  @EnumSource(value = OperatorRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  @DisplayName(
      "COU-1 nobody else in the office makes them, and of all others only auditors see them")
  void others(OperatorRole role) {
    assertThat(create(operator(role))).isEqualTo(new CreateCoupon.Outcome.NotYourRole());
    assertThat(listCoupons.all(operator(role), 1).isPresent())
        .isEqualTo(role == OperatorRole.AUDITOR);
    assertThat(coupons.all(1, 9).total()).isZero();
  }

  @Test
  @DisplayName("COU-1 an account sees the coupons of its 特約店コード, and none without one")
  void reseller() {
    create(ADMINISTRATOR);
    Account account = AccountSamples.account();
    assertThat(listCoupons.of(account, 1)).isEmpty();
    assertThat(listCoupons.of(with(account, CouponSamples.RESELLER), 0).orElseThrow().rows())
        .hasSize(1);
    assertThat(
            listCoupons.of(with(account, new ResellerCode("RESELLER-1")), 1).orElseThrow().rows())
        .isEmpty();
    assertThat(listCoupons.all(ADMINISTRATOR, 1).orElseThrow().total()).isEqualTo(1);
  }

  private CreateCoupon.Outcome create(Operator operator) {
    return createCoupon.create(
        operator,
        Map.of(
            CouponForm.OFFERING,
            CouponSamples.ONE_YEAR.text(),
            CouponForm.CERTIFICATES,
            "2",
            CouponForm.VALID_UNTIL,
            "2028/11/19",
            CouponForm.RESELLER,
            CouponSamples.RESELLER.text()));
  }

  private static CouponNumber number(CreateCoupon.Outcome outcome) {
    return ((CreateCoupon.Outcome.Created) outcome).number();
  }

  private static Account with(Account account, ResellerCode code) {
    return account.with(account.otpAddress(), code);
  }

  static Operator operator(OperatorRole role) {
    return OperatorSamples.operator("who", "管野 修", role);
  }
}
