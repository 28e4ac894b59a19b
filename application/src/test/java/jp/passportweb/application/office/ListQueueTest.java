package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeColumn;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.DeferredRevocation;
import jp.passportweb.domain.request.revocation.RevocationReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§4 the office's queue")
class ListQueueTest {
  private static final OfficeSort OLDEST_FIRST = new OfficeSort(OfficeColumn.RECEIPT_NUMBER, true);

  private final Office office = new Office();
  private final ListQueue listQueue =
      new ListQueue(
          office.ports.lists(),
          office.ports.deferredRevocations(),
          office.ports.records(),
          office.ports.blockedKeys(),
          office.transactions);

  @Test
  @DisplayName("REI-3 what is revoked by itself stands with its day, the next first")
  void planned() {
    RecordId late = office.application(RecordBuilder.record());
    RecordId soon = office.application(RecordBuilder.record());
    LocalDate day = LocalDate.of(2026, 12, 4);
    office.ports.deferredRevocations().add(new DeferredRevocation(late, soon, day.plusDays(1)));
    office.ports.deferredRevocations().add(new DeferredRevocation(soon, late, day));
    assertThat(queue("", 1).planned())
        .extracting(one -> one.previous().id(), ListQueue.Planned::dueOn)
        .containsExactly(tuple(soon, day), tuple(late, day.plusDays(1)));
  }

  @Test
  @DisplayName("LINT-1 rows whose key cannot be certified any more are told")
  void blocked() {
    RecordId record = office.ovApplication();
    assertThat(queue("", 1).blocked()).isEmpty();
    office
        .ports
        .blockedKeys()
        .block(office.record(record).content().basic().keyHash(), "keyCompromise", Office.NOW);
    assertThat(queue("", 1).blocked()).containsExactly(record);
  }

  @Test
  @DisplayName("the stages that hold work are counted")
  void counts() {
    office.application(RecordBuilder.record());
    office.application(RecordBuilder.record().in(RecordStatus.AWAITING_APPROVAL));
    office.application(RecordBuilder.record().in(RecordStatus.REFUSED));
    assertThat(queue("", 1).counts())
        .isEqualTo(
            Map.of(
                OfficeFilter.OPEN, 2,
                OfficeFilter.AWAITS_DOCUMENTS, 2,
                OfficeFilter.IN_REVIEW, 0,
                OfficeFilter.AWAITING_APPROVAL, 1,
                OfficeFilter.ISSUING, 0,
                OfficeFilter.REVOCATIONS, 0));
  }

  @Test
  @DisplayName("§6.5 of the open revocations that comes first whose time runs out first")
  void revocations() {
    Instant noon = Instant.parse("2026-11-20T03:00:00Z");
    RecordId early = revocation(RevocationReason.CESSATION, noon);
    RecordId urgent = revocation(RevocationReason.KEY_COMPROMISE, noon.plusSeconds(3600));
    RecordId late = revocation(RevocationReason.CESSATION, noon.plusSeconds(7200));
    assertThat(queue("", 1).revocations())
        .extracting(revocation -> revocation.record().id())
        .containsExactly(urgent, early, late);
    assertThat(queue("", 1).counts()).containsEntry(OfficeFilter.REVOCATIONS, 3);
  }

  private RecordId revocation(RevocationReason reason, Instant at) {
    RecordId base = office.application(RecordBuilder.record().in(RecordStatus.REVOCATION_PENDING));
    return office.application(
        RecordBuilder.record().asking(new Request.Revocation(base, reason)).appliedAt(at));
  }

  @Test
  @DisplayName("a page beyond the last is the last, one before the first the first")
  void beyond() {
    for (int i = 0; i <= ListQueue.PAGE_SIZE; i++) {
      office.ovApplication();
    }
    assertThat(queue("", 9).list().page()).isEqualTo(2);
    assertThat(queue("", 9).list().rows()).hasSize(1);
    assertThat(queue("", -1).list().page()).isEqualTo(1);
    assertThat(queue("no such thing", 3).list().page()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ｗｗｗ．ｓｈｏｐ", " www.shop ", "www\u0000.shop", "WWW.SHOP"})
  @DisplayName("slips of width and invisible characters find what was meant")
  void slips(String typed) {
    office.application(RecordBuilder.record().with(c -> c.serverName("www.shop.example")));
    office.ovApplication();
    assertThat(queue(typed, 1).list().rows())
        .extracting(RecordSummary::serverName)
        .isEqualTo(List.of("www.shop.example"));
  }

  @Test
  @DisplayName("a text of any length is searched for in reason")
  void longText() {
    assertThat(queue("あ".repeat(5000), 1).text()).hasSize(100);
  }

  private ListQueue.Queue queue(String text, int page) {
    return listQueue.list(OfficeFilter.OPEN, text, OLDEST_FIRST, page);
  }
}
