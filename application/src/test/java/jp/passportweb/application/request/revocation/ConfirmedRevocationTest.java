package jp.passportweb.application.request.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.RequestForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REV-5 a revocation is about one certificate, which its applicant confirms")
class ConfirmedRevocationTest {
  private final House house = new House();
  private final ApplicationRecord base =
      house.record(house.hasIssued(FilledForm.of(CatalogSamples.SR)));
  private final ApplicationRecord other =
      house.record(house.hasIssued(FilledForm.of(CatalogSamples.SR)));

  @Test
  @DisplayName("REV-5 without its whole serial number nothing is sent, and nothing changes")
  void refused() {
    String serial = serial(base);
    List<String> wrong =
        List.of(
            "",
            " ",
            "yes",
            "on",
            serial.substring(1),
            serial.substring(serial.length() - 4),
            serial.toLowerCase(Locale.ROOT) + "0",
            serial + " ",
            serial(other));
    for (String confirmed : wrong) {
      assertThat(submits(confirmed)).as(confirmed).isInstanceOf(SubmitOutcome.Unconfirmed.class);
    }
    assertThat(house.record(base.id()).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  @Test
  @DisplayName("REV-5 with it the request is taken, once")
  void taken() {
    assertThat(submits(serial(base))).isInstanceOf(SubmitOutcome.Submitted.class);
    assertThat(house.record(base.id()).status()).isEqualTo(RecordStatus.REVOCATION_PENDING);
    assertThat(Changes.on(house.ports(), base.receiptNumber().text()))
        .endsWith("revocation.requested: status COMPLETED > REVOCATION_PENDING");
    assertThat(house.record(other.id()).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  @Test
  @DisplayName("REV-5 the screens name the certificate of the record, and what else it allows")
  void named() {
    Revocable revocable =
        readRevocable().of(house.world().readDraft().read(draft(RequestType.REVOCATION))).get();
    assertThat(revocable.certificate().intention().serial().hex()).isEqualTo(serial(base));
    assertThat(revocable.others()).isZero();
    assertThat(revocable.revoked()).isFalse();
    assertThat(revocable.allowed().offered())
        .contains(RequestType.REISSUE, RequestType.TERMINATION);
    assertThat(readRevocable().of(house.world().readDraft().read(draft(RequestType.TERMINATION))))
        .isEmpty();
  }

  private ReadRevocable readRevocable() {
    return new ReadRevocable(
        house.ports().records(),
        house.ports().certificates(),
        house.ports().revocations(),
        house.world().readSituation(),
        house.world().transactions(),
        house.clock());
  }

  private SubmitOutcome submits(String confirmed) {
    Draft draft = draft(RequestType.REVOCATION);
    SentDraft sent =
        new SentDraft(draft.id(), draft.holder(), draft.version(), Customer.ADDRESS, confirmed);
    return house.world().submitRequest(house.ports().coupons()).submit(sent, base.account());
  }

  private Draft draft(RequestType type) {
    Instant now = house.clock().instant();
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            Customer.BROWSER,
            type,
            base.id(),
            base.service(),
            base.offering(),
            new Consent(List.of(new Consent.AgreedDocument("terms", "1.0")), now, Customer.ADDRESS),
            Map.of(RequestForm.REVOCATION, "CESSATION"),
            Map.of(),
            null,
            now,
            now,
            0);
    house.ports().drafts().add(draft);
    return draft;
  }

  private String serial(ApplicationRecord record) {
    return house
        .ports()
        .certificates()
        .ofRecord(record.id())
        .orElseThrow()
        .intention()
        .serial()
        .hex();
  }
}
