package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
import jp.passportweb.domain.search.Search;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUT-1 a contract's last day is over")
class EndOfTermStoryTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 19);

  private final House house = new House();

  @Test
  @DisplayName("期間固定タイプ: every record becomes 契約終了, and LST-1 lists it under 過去案件")
  void fixedTerm() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId change = changesContacts(certified);
    on(UNTIL);
    assertThat(house.endsTerms()).isZero();
    on(UNTIL.plusDays(1));
    assertThat(house.endsTerms()).isEqualTo(1);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
    assertThat(house.record(change).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
    assertThat(house.ports().records().eventsOf(certified).getLast().kind())
        .isEqualTo(RecordEvent.Kind.CONTRACT_ENDED);
    assertThat(past(certified)).containsExactlyInAnyOrder(certified, change);
    assertThat(house.endsTerms()).isZero();
    assertThat(audited("contract.ended")).isEqualTo(1);
    assertThat(Changes.on(house.ports(), house.record(certified).receiptNumber().text()))
        .endsWith("application.contract-ended: status COMPLETED > CONTRACT_ENDED");
  }

  @Test
  @DisplayName("自動契約更新タイプ: it goes on for a year, once, and every contact is told")
  void autoRenewing() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR).autoRenewing());
    on(UNTIL);
    assertThat(house.endsTerms()).isZero();
    on(UNTIL.plusDays(1));
    assertThat(house.endsTerms()).isEqualTo(1);
    assertThat(house.endsTerms()).isZero();
    assertThat(house.contract(certified).until()).isEqualTo(UNTIL.plusYears(1));
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().all(Notice.ContractRenewed.class))
        .hasSize(3)
        .allMatch(n -> n.contractTerm().equals("2027/11/20 〜 2028/11/19"))
        .allMatch(n -> n.charged().equals("1年") && n.terminateBy().equals("2028/11/19"));
    assertThat(audited("contract.renewed")).isEqualTo(1);
  }

  @Test
  @DisplayName("自動契約更新タイプ: every contact is told before each renewal, 60 and 30 days ahead")
  void toldBefore() {
    house.hasIssued(FilledForm.of(CatalogSamples.SR).autoRenewing());
    for (int year = 0; year < 2; year++) {
      LocalDate until = UNTIL.plusYears(year);
      on(until.minusDays(61));
      house.sendsExpiryNotices();
      int before = house.notices().all(Notice.AutoRenewalNotice.class).size();
      on(until.minusDays(60));
      house.sendsExpiryNotices();
      house.sendsExpiryNotices();
      on(until.minusDays(30));
      house.sendsExpiryNotices();
      assertThat(house.notices().all(Notice.AutoRenewalNotice.class)).hasSize(before + 6);
      Notice.AutoRenewalNotice notice = house.notices().last(Notice.AutoRenewalNotice.class);
      assertThat(notice.days()).isEqualTo(30);
      assertThat(notice.charged()).isEqualTo("1年");
      assertThat(notice.terminateBy()).isEqualTo((2027 + year) + "/11/19");
      assertThat(notice.nextTerm())
          .isEqualTo((2027 + year) + "/11/20 〜 " + (2028 + year) + "/11/19");
      on(until.plusDays(1));
      assertThat(house.endsTerms()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("TER-1 a termination in time is waited for, then the contract ends")
  void terminatedInTime() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR).autoRenewing());
    on(UNTIL);
    RecordId termination =
        house.requests(
            new Request.Termination(certified, TerminationTime.AT_END_OF_TERM), certified);
    on(UNTIL.plusDays(3));
    assertThat(house.endsTerms()).isZero();
    house.office().telephones(termination);
    house.office().completes(termination);
    assertThat(house.endsTerms()).isEqualTo(1);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
    assertThat(house.record(termination).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
    assertThat(house.contract(certified).until()).isEqualTo(UNTIL);
    assertThat(house.notices().all(Notice.ContractRenewed.class)).isEmpty();
  }

  @Test
  @DisplayName("CON-1 a certificate that was given the next term in advance ends with its contract")
  void nextTermInAdvance() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR).autoRenewing());
    on(UNTIL.minusDays(20));
    RecordId next = house.requests(new Request.Continuation(certified), certified);
    house.office().examinesAndApproves(next);
    house.issues();
    assertThat(
            house
                .ports()
                .certificates()
                .ofRecord(next)
                .orElseThrow()
                .intention()
                .validity()
                .notAfter())
        .isAfter(UNTIL.plusDays(70).atStartOfDay(ValidityRules.TOKYO).toInstant());
    terminates(next);
    on(UNTIL.plusDays(1));
    assertThat(house.endsTerms()).isEqualTo(1);
    assertThat(house.revoked(next)).contains(CrlReason.CESSATION_OF_OPERATION);
    assertThat(house.revoked(certified)).isEmpty();
    assertThat(house.record(next).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
  }

  @Test
  @DisplayName("what the office has to decide is left to it, and follows")
  void revocationPending() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId revocation =
        house.requests(new Request.Revocation(certified, RevocationReason.CESSATION), certified);
    on(UNTIL.plusDays(1));
    assertThat(house.endsTerms()).isZero();
    house.office().telephones(revocation);
    house.office().revokes(revocation, CrlReason.CESSATION_OF_OPERATION);
    assertThat(house.endsTerms()).isEqualTo(1);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
    assertThat(house.record(revocation).status()).isEqualTo(RecordStatus.CONTRACT_ENDED);
  }

  private void terminates(RecordId certified) {
    RecordId termination =
        house.requests(
            new Request.Termination(certified, TerminationTime.AT_END_OF_TERM), certified);
    house.office().telephones(termination);
    house.office().completes(termination);
  }

  private RecordId changesContacts(RecordId certified) {
    RecordId change = house.requests(new Request.ContactChange(certified), certified);
    house.office().checks(change);
    house.office().telephones(change);
    house.office().completes(change);
    return change;
  }

  private List<RecordId> past(RecordId record) {
    return house
        .customer()
        .listRecords()
        .list(
            house.record(record).account(),
            true,
            Search.NOTHING_SAID,
            new RecordLists.Sort(RecordLists.Column.APPLIED_AT, true),
            1)
        .rows()
        .stream()
        .map(RecordSummary::id)
        .toList();
  }

  private long audited(String act) {
    return house.ports().audit().all().stream().map(AuditEvent::action).filter(act::equals).count();
  }

  private void on(LocalDate day) {
    house.clock().setTo(day.atStartOfDay(ValidityRules.TOKYO).toInstant());
  }
}
