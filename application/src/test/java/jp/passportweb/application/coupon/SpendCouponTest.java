package jp.passportweb.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.draft.OvertakenDrafts;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponProblem;
import jp.passportweb.domain.coupon.CouponSamples;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("COU-1 an application takes a certificate off its coupon, and returns it")
class SpendCouponTest {
  private final House house = new House();
  private final World world = house.world();
  private final Customer customer = house.customer();
  private final Coupons coupons = house.ports().coupons();

  @Test
  @DisplayName("COU-1 「申込」 takes one; the record and the trail name the coupon")
  void spent() {
    Coupon coupon = added(2);
    ApplicationRecord record = house.record(customer.applies(paying(coupon)));
    assertThat(record.content().basic().coupon()).isEqualTo(coupon.number());
    assertThat(left(coupon)).isEqualTo(1);
    assertThat(house.ports().audit().on(record.receiptNumber().text(), 1).getFirst().details())
        .containsEntry("coupon", coupon.number().text());
  }

  @Test
  @DisplayName("COU-1 a coupon that does not fit is told at its field before anything is taken")
  void toldAtTheField() {
    Coupon coupon = added(1);
    customer.applies(paying(coupon));
    Draft draft = customer.fills(paying(coupon));
    assertThat(customer.readDraft().read(draft).basic().result().problems())
        .containsExactly(
            new FieldProblem(
                BasicForm.COUPON, new InputProblem.UnfitCoupon(new CouponProblem.UsedUp(1))));
    assertThat(customer.submits(draft)).isEqualTo(new SubmitOutcome.Incomplete(Step.BASIC));
  }

  @Test
  @DisplayName("COU-1 of two who race for the last one the second stores nothing")
  void lostRace() {
    Coupon coupon = added(1);
    Draft faster = customer.fills(paying(coupon));
    Draft slower = customer.fills(paying(coupon));
    SubmitOutcome outcome =
        overtaken(() -> customer.submits(faster)).submit(Customer.sent(slower), Language.JA);
    assertThat(outcome).isEqualTo(new SubmitOutcome.Incomplete(Step.BASIC));
    assertThat(draft(slower).isSubmitted()).isFalse();
    assertThat(house.notices().all(Notice.AccessKeySent.class)).hasSize(1);
    assertThat(house.ports().records().nextReceiptNumber().text()).isEqualTo("A-000002");
  }

  @Test
  @DisplayName("APP-5, COU-1 pressed in two tabs with the last one: both lead to the one record")
  void twoTabsWithTheLastOne() {
    Coupon coupon = added(1);
    Draft draft = customer.fills(paying(coupon));
    SubmitOutcome second =
        overtaken(() -> customer.submits(draft)).submit(Customer.sent(draft), Language.JA);
    assertThat(second).isEqualTo(customer.submits(draft));
    assertThat(left(coupon)).isZero();
  }

  @Test
  @DisplayName("APP-5, COU-1 pressed in two tabs: one certificate is taken, not two")
  void twoTabs() {
    Coupon coupon = added(2);
    Draft draft = customer.fills(paying(coupon));
    SubmitNewApplication slower =
        Customer.submitNewApplication(
            world,
            world.submission(
                new OvertakenDrafts(house.ports().drafts(), () -> customer.submits(draft)),
                coupons));
    slower.submit(Customer.sent(draft), Language.JA);
    assertThat(left(coupon)).isEqualTo(1);
  }

  @Test
  @DisplayName("COU-1 a refusal returns it")
  void refused() {
    Coupon coupon = added(1);
    RecordId record = customer.applies(paying(coupon));
    house.office().refuses(record, "申請責任者を確認できませんでした。");
    assertThat(left(coupon)).isEqualTo(1);
  }

  @Test
  @DisplayName("COU-1, CAN-1 a cancellation returns it, and takes none itself")
  void cancelled() {
    Coupon coupon = added(1);
    ApplicationRecord record = house.record(customer.applies(paying(coupon)));
    Draft cancellation = drafted(RequestType.CANCELLATION, record, Map.of());
    SubmitOutcome outcome = submitRequest().submit(Customer.sent(cancellation), record.account());
    RecordId cancelled = ((SubmitOutcome.Submitted) outcome).record();
    assertThat(left(coupon)).isEqualTo(1);
    assertThat(house.record(cancelled).content().basic().coupon()).isNull();
    assertThat(Changes.on(house.ports(), record.receiptNumber().text()))
        .containsExactly("application.cancelled: status ACCEPTED > CANCELLED");
    assertThat(Changes.on(house.ports(), house.record(cancelled).receiptNumber().text()))
        .containsExactly("request.completed: status ACCEPTED > COMPLETED");
  }

  @Test
  @DisplayName("COU-1 an account pays a further application with a coupon")
  void furtherApplication() {
    Coupon coupon = added(2);
    ApplicationRecord first = house.record(customer.applies(FilledForm.of(CatalogSamples.SR)));
    Draft further = drafted(RequestType.NEW, null, paying(coupon).typed());
    submitRequest().submit(Customer.sent(further), first.account());
    assertThat(left(coupon)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = RequestType.class,
      names = {"CONTINUATION", "REISSUE"})
  @DisplayName("COU-1 what is free of charge takes none, whatever was typed")
  void freeOfCharge(RequestType type) {
    ApplicationRecord base = house.record(customer.applies(FilledForm.of(CatalogSamples.SR)));
    Draft draft = drafted(type, base, Map.of(BasicForm.COUPON, "NOBODY2026AB"));
    assertThat(customer.readDraft().read(draft).basic().result().problems())
        .extracting(FieldProblem::field)
        .doesNotContain(BasicForm.COUPON);
  }

  private SubmitNewApplication overtaken(Runnable faster) {
    return Customer.submitNewApplication(
        world, world.submission(house.ports().drafts(), new OvertakenCoupons(coupons, faster)));
  }

  private SubmitRequest submitRequest() {
    return world.submitRequest(coupons);
  }

  private Draft drafted(
      RequestType type, @Nullable ApplicationRecord base, Map<String, String> typed) {
    Instant now = world.clock().instant();
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            Customer.BROWSER,
            type,
            Optional.ofNullable(base).map(ApplicationRecord::id).orElse(null),
            CatalogSamples.SR,
            CouponSamples.ONE_YEAR,
            new Consent(List.of(new Consent.AgreedDocument("terms", "1.0")), now, "192.0.2.1"),
            typed,
            Map.of(),
            null,
            now,
            now,
            0);
    house.ports().drafts().add(draft);
    return draft;
  }

  private Draft draft(Draft draft) {
    return house.ports().drafts().byId(draft.id()).orElseThrow();
  }

  private Coupon added(int certificates) {
    Coupon coupon = CouponSamples.coupon(certificates, world.clock().instant());
    coupons.add(coupon);
    return coupon;
  }

  private int left(Coupon coupon) {
    return coupons.byNumber(coupon.number()).orElseThrow().left();
  }

  private static FilledForm paying(Coupon coupon) {
    return FilledForm.of(CatalogSamples.SR).with(BasicForm.COUPON, coupon.number().text());
  }
}
