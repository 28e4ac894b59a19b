package jp.passportweb.domain.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.coupon.Coupons.Listed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Coupons} does. */
public abstract class CouponsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Coupons coupons;
  private final Scene scene;

  protected CouponsContract(Repositories repositories) {
    coupons = repositories.coupons();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("COU-1 a coupon is found by its number as it was added")
  void byNumber() {
    Coupon sold = added(2, NOW);
    Coupon ownedByNobody =
        new Coupon(
            new CouponNumber("DIRECT2026AB"),
            sold.service(),
            sold.offering(),
            1,
            0,
            CouponSamples.LAST_DAY,
            null,
            NOW);
    assertThat(coupons.add(ownedByNobody)).isTrue();
    assertThat(coupons.byNumber(sold.number())).contains(sold);
    assertThat(coupons.byNumber(ownedByNobody.number())).contains(ownedByNobody);
    assertThat(coupons.byNumber(new CouponNumber("NOBODY2026AB"))).isEmpty();
  }

  @Test
  @DisplayName("a number is given once; the coupon that has it stays as it is")
  void numberTaken() {
    Coupon first = added(2, NOW);
    Coupon second =
        new Coupon(
            first.number(),
            first.service(),
            first.offering(),
            9,
            0,
            CouponSamples.LAST_DAY,
            null,
            NOW);
    assertThat(coupons.add(second)).isFalse();
    assertThat(coupons.byNumber(first.number())).contains(first);
  }

  @Test
  @DisplayName("COU-1 each record takes one certificate until none is left")
  void usedUp() {
    Coupon coupon = added(2, NOW);
    assertThat(coupons.use(coupon.number(), record(), NOW)).isTrue();
    assertThat(left(coupon)).isEqualTo(1);
    assertThat(coupons.use(coupon.number(), record(), NOW)).isTrue();
    assertThat(left(coupon)).isZero();
    assertThat(coupons.use(coupon.number(), record(), NOW)).isFalse();
    assertThat(left(coupon)).isZero();
  }

  @Test
  @DisplayName("COU-1 a record takes exactly one, however often it is asked for")
  void oncePerRecord() {
    Coupon coupon = added(2, NOW);
    RecordId record = record();
    assertThat(coupons.use(coupon.number(), record, NOW)).isTrue();
    assertThat(coupons.use(coupon.number(), record, NOW)).isTrue();
    assertThat(left(coupon)).isEqualTo(1);
  }

  @Test
  @DisplayName("nothing is taken off a coupon that does not exist")
  void unknown() {
    assertThat(coupons.use(new CouponNumber("NOBODY2026AB"), record(), NOW)).isFalse();
  }

  @Test
  @DisplayName("COU-1 what is given back can be used again, and is given back once")
  void givenBack() {
    Coupon coupon = added(1, NOW);
    RecordId cancelled = record();
    coupons.use(coupon.number(), cancelled, NOW);
    coupons.giveBack(cancelled);
    assertThat(left(coupon)).isEqualTo(1);
    assertThat(coupons.use(coupon.number(), record(), NOW)).isTrue();
    coupons.giveBack(cancelled);
    coupons.giveBack(record());
    assertThat(left(coupon)).isZero();
  }

  @Test
  @DisplayName("COU-1 a reseller's page holds its own coupons, the latest first, with their uses")
  void ofReseller() {
    Coupon earlier = added(2, NOW);
    Coupon later = added(2, NOW.plusSeconds(1));
    ApplicationRecord one = scene.record();
    ApplicationRecord two = scene.record();
    coupons.use(earlier.number(), two.id(), NOW.plusSeconds(3));
    coupons.use(earlier.number(), one.id(), NOW.plusSeconds(2));
    Coupons.Page page = coupons.ofReseller(CouponSamples.RESELLER, 1, 20);
    assertThat(page.rows()).extracting(Listed::coupon).containsExactly(later, earlier.using(2));
    assertThat(page.rows().getLast().uses())
        .containsExactly(use(one, NOW.plusSeconds(2)), use(two, NOW.plusSeconds(3)));
    assertThat(page.rows().getFirst().uses()).isEmpty();
    assertThat(coupons.ofReseller(new ResellerCode("RESELLER-0043"), 1, 20).rows()).isEmpty();
  }

  @Test
  @DisplayName("pages are cut in that order and know the total")
  void pages() {
    Coupon first = added(2, NOW);
    added(2, NOW.plusSeconds(1));
    added(2, NOW.plusSeconds(2));
    Coupons.Page second = coupons.all(2, 2);
    assertThat(second.rows()).extracting(Listed::coupon).containsExactly(first);
    assertThat(second.total()).isEqualTo(3);
    assertThat(second.pages()).isEqualTo(2);
    assertThat(coupons.ofReseller(CouponSamples.RESELLER, 2, 2).rows()).isEqualTo(second.rows());
  }

  private Coupon added(int certificates, Instant at) {
    Coupon coupon = CouponSamples.coupon(certificates, at);
    assertThat(coupons.add(coupon)).isTrue();
    return coupon;
  }

  private int left(Coupon coupon) {
    return coupons.byNumber(coupon.number()).orElseThrow().left();
  }

  private static RecordId record() {
    return new RecordId(UUID.randomUUID());
  }

  private static CouponUse use(ApplicationRecord record, Instant at) {
    return new CouponUse(
        record.id(), record.receiptNumber(), record.content().basic().commonName().text(), at);
  }
}
