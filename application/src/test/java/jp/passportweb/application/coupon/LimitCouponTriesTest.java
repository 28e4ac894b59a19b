package jp.passportweb.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponSamples;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("COU-1 coupon numbers cannot be tried one after another")
class LimitCouponTriesTest {
  private static final int MOST = LimitCouponTries.UNKNOWN.most();

  private final House house = new House();
  private final Customer customer = house.customer();
  private final LimitCouponTries tries =
      new LimitCouponTries(
          house.ports().drafts(),
          house.ports().coupons(),
          house.ports().allowances(),
          house.world().key(),
          new Straightaway(),
          house.clock());
  private final Draft draft = customer.fills(FilledForm.of(CatalogSamples.SR));

  @Test
  @DisplayName("COU-1 after so many numbers of no coupon none is looked at for an hour")
  void counted() {
    Coupon coupon = CouponSamples.coupon(1, Instant.EPOCH);
    house.ports().coupons().add(coupon);
    for (int i = 0; i < MOST; i++) {
      assertThat(allows(unknown(), Customer.ADDRESS)).isTrue();
    }
    assertThat(allows(unknown(), Customer.ADDRESS)).isFalse();
    assertThat(allows(coupon.number().text(), Customer.ADDRESS)).isFalse();
    assertThat(allows(coupon.number().text(), "192.0.2.9")).isTrue();
    house.clock().pass(LimitCouponTries.UNKNOWN.within());
    assertThat(allows(coupon.number().text(), Customer.ADDRESS)).isTrue();
  }

  @Test
  @DisplayName("COU-1 right numbers, nothing, what is no number, and what stays as it is count not")
  void free() {
    Coupon coupon = CouponSamples.coupon(1, Instant.EPOCH);
    house.ports().coupons().add(coupon);
    String mistyped = unknown();
    Draft holding =
        customer
            .changeDraft()
            .change(
                draft.id(),
                Customer.BROWSER,
                (d, now) -> d.typing(Map.of(BasicForm.COUPON, mistyped), d.version(), now))
            .orElseThrow();
    for (int i = 0; i < 2 * MOST; i++) {
      assertThat(allows(coupon.number().text(), Customer.ADDRESS)).isTrue();
      assertThat(allows("", Customer.ADDRESS)).isTrue();
      assertThat(allows("クーポン", Customer.ADDRESS)).isTrue();
      assertThat(tries.allows(holding.id(), mistyped, Customer.ADDRESS)).isTrue();
    }
    assertThat(allows(unknown(), Customer.ADDRESS)).isTrue();
  }

  private boolean allows(String typed, String address) {
    return tries.allows(draft.id(), typed, address);
  }

  private static String unknown() {
    return CouponNumber.random(ThreadLocalRandom.current()).text();
  }
}
