package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更新, 継続発行, サービス切替: the next certificate (guide §3.2, §5)")
class RenewalStoryTest {
  private final House house = new House();
  private final Office office = house.office();

  @Test
  @DisplayName(
      "REN-1 a new contract that the remaining days are added to; the telephone rings again")
  void renewal() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.EV));
    house.clock().pass(Duration.ofDays(310));
    RecordId renewal = house.requests(new Request.Renewal(certified), certified);
    assertThat(office.outstanding(renewal))
        .containsExactly(
            new Outstanding.Unproven(Fact.APPLICATION_CONTENT),
            stale(Fact.DENIED_LISTS),
            stale(Fact.HIGH_RISK),
            new Outstanding.Unproven(Fact.SIGNATURE),
            new Outstanding.Unproven(Fact.APPROVAL),
            new Outstanding.NameUnproven(name(renewal, 0)),
            new Outstanding.NameUnproven(name(renewal, 1)),
            new Outstanding.TelephoneConfirmationMissing());
    issues(renewal);
    assertThat(house.contract(renewal).from()).isEqualTo(LocalDate.of(2027, 9, 26));
    assertThat(house.contract(renewal).until()).isEqualTo(LocalDate.of(2028, 11, 19));
    assertThat(house.contract(certified).terminated()).isTrue();
    assertThat(house.shown(renewal).ordinal()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "CON-1 DCV-1 the same contract, until its last day; only stale evidence is gathered anew")
  void continuation() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    house.clock().pass(Duration.ofDays(180));
    RecordId next = house.requests(new Request.Continuation(certified), certified);
    assertThat(office.outstanding(next))
        .containsExactly(
            new Outstanding.Unproven(Fact.APPLICATION_CONTENT),
            new Outstanding.NameUnproven(name(next, 0)),
            new Outstanding.NameUnproven(name(next, 1)));
    issues(next);
    assertThat(house.record(next).contract()).isEqualTo(house.record(certified).contract());
    assertThat(house.contract(next).terminated()).isFalse();
    assertThat(house.shown(certified).ordinal()).isEqualTo(1);
    assertThat(house.shown(next).ordinal()).isEqualTo(2);
  }

  @Test
  @DisplayName("SWI-1 what is left goes on in the other service's contract")
  void serviceSwitch() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR).forSixMonths());
    RecordId other = house.requests(new Request.ServiceSwitch(certified), certified);
    issues(other);
    assertThat(house.contract(other).until()).isEqualTo(LocalDate.of(2027, 11, 16));
  }

  @Test
  @DisplayName("REN-1, CON-1 the term that is foreseen is the term that is given")
  void foreseen() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    house.clock().pass(Duration.ofDays(310));
    ForeseeTerm.Term term = house.foresees(RequestType.RENEWAL, certified).orElseThrow();
    assertThat(term)
        .isEqualTo(new ForeseeTerm.Term(LocalDate.of(2028, 11, 19), LocalDate.of(2028, 1, 2), 55));
    assertThat(term.needsContinuation()).isTrue();
    RecordId renewal = house.requests(new Request.Renewal(certified), certified);
    issues(renewal);
    assertThat(house.contract(renewal).until()).isEqualTo(term.contract());
    assertThat(house.foresees(RequestType.CONTINUATION, renewal))
        .map(ForeseeTerm.Term::contract)
        .contains(term.contract());
    assertThat(house.foresees(RequestType.REVOCATION, renewal)).isEmpty();
  }

  /** Lists grow; they are looked into anew within the month. */
  private static Outstanding stale(Fact fact) {
    return new Outstanding.TooOld(new Outstanding.Unproven(fact), LocalDate.of(2026, 12, 20));
  }

  private void issues(RecordId record) {
    office.examinesAndApproves(record);
    assertThat(house.issues()).isEqualTo(1);
  }

  private DnsName name(RecordId record, int index) {
    return house.record(record).content().basic().names().get(index);
  }
}
