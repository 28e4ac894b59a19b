package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.termination.TerminationTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("解約: the contract ends (guide §3, TER-1)")
class TerminationStoryTest {
  private static final ReviewOutcome DONE = new ReviewOutcome.Done();

  private final House house = new House();
  private final Office office = house.office();

  @Test
  @DisplayName("TER-1 at the end of its term: nothing is revoked, and it is not renewed")
  void atEndOfTerm() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    LocalDate until = house.contract(certified).until();
    terminates(certified, TerminationTime.AT_END_OF_TERM);
    assertThat(house.contract(certified).terminated()).isTrue();
    assertThat(house.contract(certified).until()).isEqualTo(until);
    assertThat(house.revoked(certified)).isEmpty();
    Notice.ContractTerminated told = house.notices().last(Notice.ContractTerminated.class);
    assertThat(told.lastDay()).isEqualTo("2027/11/19");
    assertThat(told.time()).isEqualTo(TerminationTime.AT_END_OF_TERM);
  }

  @Test
  @DisplayName("TER-1, CON-1 until its end it gives what was paid for, and no certificate beyond")
  void runsOn() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    LocalDate until = house.contract(certified).until();
    terminates(certified, TerminationTime.AT_END_OF_TERM);
    house.clock().pass(Duration.ofDays(310));
    RecordId next = house.requests(new Request.Continuation(certified), certified);
    house.office().examinesAndApproves(next);
    house.issues();
    assertThat(house.shown(next).state())
        .isEqualTo(
            new RecordState.Terminated(house.shown(next).issued().intention().validity(), until));
    assertThat(house.shown(next).issued().intention().validity().notAfter())
        .isEqualTo(ValidityRules.endOf(until));
    assertThat(house.shown(certified).state()).isInstanceOf(RecordState.ExpiredSuperseded.class);
    assertThat(house.contract(next).until()).isEqualTo(until);
    assertThat(house.contract(next).terminated()).isTrue();
  }

  @Test
  @DisplayName("TER-1 at once: it ends today, and its certificates with it")
  void atOnce() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    house.clock().pass(Duration.ofDays(9));
    RecordId request = terminates(certified, TerminationTime.AT_ONCE);
    assertThat(house.contract(certified).until()).isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(house.revoked(certified)).contains(CrlReason.CESSATION_OF_OPERATION);
    assertThat(house.record(request).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().all(Notice.ContractTerminated.class))
        .hasSize(3)
        .allMatch(notice -> notice.time() == TerminationTime.AT_ONCE);
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).hasSize(3);
  }

  private RecordId terminates(RecordId certified, TerminationTime time) {
    RecordId request = house.requests(new Request.Termination(certified, time), certified);
    office.telephones(request);
    assertThat(office.completes(request)).isEqualTo(DONE);
    return request;
  }
}
