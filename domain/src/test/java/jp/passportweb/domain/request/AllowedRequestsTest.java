package jp.passportweb.domain.request;

import static jp.passportweb.domain.applicationrecord.RequestType.CANCELLATION;
import static jp.passportweb.domain.applicationrecord.RequestType.CONTACT_CHANGE;
import static jp.passportweb.domain.applicationrecord.RequestType.CONTINUATION;
import static jp.passportweb.domain.applicationrecord.RequestType.REISSUE;
import static jp.passportweb.domain.applicationrecord.RequestType.RENEWAL;
import static jp.passportweb.domain.applicationrecord.RequestType.REVOCATION;
import static jp.passportweb.domain.applicationrecord.RequestType.SERVICE_SWITCH;
import static jp.passportweb.domain.applicationrecord.RequestType.TERMINATION;
import static jp.passportweb.domain.request.SituationBuilder.CERTIFICATE_END;
import static jp.passportweb.domain.request.SituationBuilder.CONTRACT_END;
import static jp.passportweb.domain.request.SituationBuilder.FOLLOW_UP;
import static jp.passportweb.domain.request.SituationBuilder.ISSUED;
import static jp.passportweb.domain.request.SituationBuilder.completed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.revocation.RevocationRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SEL-1 a record offers exactly what it allows at that moment")
class AllowedRequestsTest {
  private static final LocalDate LATER = ISSUED.plusDays(60);

  private static List<RequestType> offered(SituationBuilder situation, LocalDate today) {
    return AllowedRequests.of(situation.build(), today).offered();
  }

  private static Refusal why(SituationBuilder situation, RequestType type, LocalDate today) {
    return AllowedRequests.of(situation.build(), today).refusalOf(type);
  }

  @Test
  @DisplayName("on the day of issue: what replaces, changes or ends, the gravest last")
  void fresh() {
    assertThat(offered(completed(), ISSUED))
        .containsExactly(REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, SERVICE_SWITCH);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = RecordStatus.class,
      names = {"ACCEPTED", "IN_REVIEW", "AWAITING_APPROVAL"})
  @DisplayName("CAN-1 what is not decided yet can be withdrawn, and nothing else")
  void undecided(RecordStatus status) {
    assertThat(offered(completed().in(status), ISSUED)).containsExactly(CANCELLATION);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = RecordStatus.class,
      names = {"ISSUING", "REFUSED", "CANCELLED"})
  @DisplayName("CAN-1 what is decided, or over without a certificate, offers nothing")
  void over(RecordStatus status) {
    assertThat(offered(completed().in(status), LATER)).isEmpty();
  }

  @Test
  @DisplayName("REV-2 a revocation request is never withdrawn")
  void revocationStays() {
    var request = completed().ofKind(REVOCATION).in(RecordStatus.ACCEPTED);
    assertThat(offered(request, ISSUED)).isEmpty();
    assertThat(why(request, CANCELLATION, ISSUED)).isEqualTo(new Refusal.CannotBeWithdrawn());
  }

  @Test
  @DisplayName("SEL-2 from 担当者変更 there is no 更新, no 再発行 and no 失効")
  void fromContactChange() {
    var change = completed().ofKind(CONTACT_CHANGE);
    assertThat(offered(change, CONTRACT_END)).containsExactly(CONTACT_CHANGE, TERMINATION);
    for (RequestType type : List.of(RENEWAL, REISSUE, REVOCATION)) {
      assertThat(why(change, type, CONTRACT_END))
          .isEqualTo(new Refusal.NotFromThisKind(CONTACT_CHANGE));
    }
  }

  @ParameterizedTest(name = "{0} days after the issue: {1}")
  @CsvSource({"0, true", "24, true", "25, true", "26, false"})
  @DisplayName("REI-1 a reissue is offered until the 25th day")
  void reissueWindow(int day, boolean offered) {
    assertThat(offered(completed(), ISSUED.plusDays(day)).contains(REISSUE)).isEqualTo(offered);
    assertThat(why(completed(), REISSUE, ISSUED.plusDays(day)))
        .isEqualTo(offered ? null : new Refusal.NotAfter(ISSUED.plusDays(25)));
  }

  @Test
  @DisplayName("MAS-1 what a campaign asks to be replaced is reissued after day 25, and EV again")
  void campaign() {
    LocalDate late = ISSUED.plusDays(26);
    assertThat(why(completed().issuedOn(ISSUED), REISSUE, late))
        .isInstanceOf(Refusal.NotAfter.class);
    assertThat(why(completed().toReplace(ISSUED), REISSUE, late)).isNull();
    var again = completed().ev().ofKind(REISSUE).toReplace(ISSUED);
    assertThat(why(again, REISSUE, late)).isNull();
  }

  @Test
  @DisplayName("REI-2 EV is reissued only once; a reissued SR certificate may be again")
  void evReissue() {
    var original = completed().ev().followedBy(REISSUE, RecordStatus.COMPLETED);
    assertThat(why(original, REISSUE, ISSUED)).isEqualTo(new Refusal.OnlyOnce());
    var reissued = completed().ev().ofKind(REISSUE);
    assertThat(why(reissued, REISSUE, ISSUED)).isEqualTo(new Refusal.OnlyOnce());
    assertThat(offered(completed().ofKind(REISSUE), ISSUED)).contains(REISSUE);
    var refusedBefore = completed().ev().followedBy(REISSUE, RecordStatus.REFUSED);
    assertThat(offered(refusedBefore, ISSUED)).contains(REISSUE);
  }

  @ParameterizedTest(name = "{0} days before the contract''s last day: {1}")
  @CsvSource({"91, false", "90, true", "89, true", "0, true", "-1, false"})
  @DisplayName("REN-1 a renewal is offered from 90 days before the contract ends to its last day")
  void renewalWindow(int before, boolean offered) {
    LocalDate today = CONTRACT_END.minusDays(before);
    assertThat(offered(completed().lastingAsLongAsTheContract(), today).contains(RENEWAL))
        .isEqualTo(offered);
  }

  @Test
  @DisplayName("REN-1 before its window a renewal names the day on which it opens")
  void renewalOpens() {
    assertThat(why(completed(), RENEWAL, ISSUED))
        .isEqualTo(new Refusal.NotBefore(CONTRACT_END.minusDays(90)));
    assertThat(why(completed(), RENEWAL, CONTRACT_END.plusDays(1)))
        .isEqualTo(new Refusal.ContractOver(CONTRACT_END));
  }

  @ParameterizedTest(name = "{0} days before the certificate''s last day: {1}")
  @CsvSource({"31, false", "30, true", "0, true", "-1, true"})
  @DisplayName(
      "CON-1 a continuation is offered from 30 days before the certificate ends, and after")
  void continuationWindow(int before, boolean offered) {
    LocalDate today = CERTIFICATE_END.minusDays(before);
    assertThat(offered(completed(), today).contains(CONTINUATION)).isEqualTo(offered);
  }

  @Test
  @DisplayName("CON-1 a certificate that lasts as long as its contract is not continued")
  void nothingToContinue() {
    assertThat(why(completed().lastingAsLongAsTheContract(), CONTINUATION, CONTRACT_END))
        .isEqualTo(new Refusal.CoversTheContract(CONTRACT_END));
  }

  @Test
  @DisplayName("CON-1 a revoked certificate has ended: its contract goes on with a new one")
  void continuedAfterRevocation() {
    assertThat(offered(completed().revoked(), ISSUED))
        .containsExactly(CONTINUATION, REVOCATION, TERMINATION);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = RecordStatus.class,
      names = {"REVOCATION_PENDING", "REVOKED", "CONTRACT_ENDED"})
  @DisplayName("REV-4 a compromise can be reported after another revocation, until it is known")
  void compromiseLater(RecordStatus status) {
    assertThat(offered(completed().revoked().in(status), LATER)).contains(REVOCATION);
    assertThat(RevocationRules.reasons(status)).containsExactly(RevocationReason.KEY_COMPROMISE);
    assertThat(why(completed().compromised().in(status), REVOCATION, LATER))
        .isEqualTo(new Refusal.Revoked());
    assertThat(why(completed().revoked().reportedAsCompromised().in(status), REVOCATION, LATER))
        .isEqualTo(new Refusal.AlreadyRequested(REVOCATION, FOLLOW_UP));
    assertThat(why(completed().revoked().in(status), REVOCATION, CERTIFICATE_END.plusDays(1)))
        .isEqualTo(new Refusal.Expired(CERTIFICATE_END));
  }

  @Test
  @DisplayName("REV-1 a certificate that counts is revoked for any reason")
  void anyReason() {
    assertThat(RevocationRules.reasons(RecordStatus.COMPLETED))
        .containsExactly(RevocationReason.values());
  }

  @Test
  @DisplayName("AUT-1 an auto-renewing contract renews itself on the day after its last")
  void autoRenewing() {
    assertThat(why(completed().autoRenewing(), RENEWAL, CONTRACT_END))
        .isEqualTo(new Refusal.RenewsItself(CONTRACT_END.plusDays(1)));
  }

  @Test
  @DisplayName("AUT-1, CON-1 when it renews itself, the certificate of its last days is continued")
  void continuedAcrossTerms() {
    LocalDate opens = CONTRACT_END.minusDays(30);
    var renewing = completed().autoRenewing().lastingAsLongAsTheContract();
    assertThat(why(renewing, CONTINUATION, opens.minusDays(1)))
        .isEqualTo(new Refusal.NotBefore(opens));
    assertThat(offered(renewing, opens)).contains(CONTINUATION);
  }

  @Test
  @DisplayName("TER-1 a terminated contract gives all it was paid for until its last day")
  void terminated() {
    var terminated = completed().terminated().followedBy(TERMINATION, RecordStatus.COMPLETED);
    assertThat(offered(terminated, ISSUED)).containsExactly(REISSUE, CONTACT_CHANGE, REVOCATION);
    assertThat(offered(terminated, CERTIFICATE_END.minusDays(30)))
        .containsExactly(CONTINUATION, CONTACT_CHANGE, REVOCATION);
    assertThat(offered(terminated, CONTRACT_END.minusDays(1)))
        .containsExactly(CONTINUATION, CONTACT_CHANGE);
    for (RequestType type : List.of(RENEWAL, SERVICE_SWITCH, TERMINATION)) {
      assertThat(why(terminated, type, CONTRACT_END))
          .as(type.name())
          .isEqualTo(new Refusal.Terminated(CONTRACT_END));
      assertThat(why(terminated, type, CONTRACT_END.plusDays(1)))
          .isEqualTo(new Refusal.ContractOver(CONTRACT_END));
    }
  }

  @Test
  @DisplayName("TER-1 a revoked certificate of a terminated contract has a successor until its end")
  void terminatedAndRevoked() {
    var terminated = completed().terminated().revoked();
    assertThat(offered(terminated, CONTRACT_END.minusDays(1))).containsExactly(CONTINUATION);
  }

  @Test
  @DisplayName("TER-1 on its last day, as when it ends at once, it gives no further certificate")
  void terminatedAtOnce() {
    var terminated = completed().terminated().revoked();
    assertThat(why(terminated, CONTINUATION, CONTRACT_END))
        .isEqualTo(new Refusal.Terminated(CONTRACT_END));
  }

  @Test
  @DisplayName("TER-1, AUT-1 terminated, it does not renew itself: the last certificate covers it")
  void terminatedInTime() {
    var terminated = completed().autoRenewing().terminated().lastingAsLongAsTheContract();
    assertThat(why(terminated, CONTINUATION, CONTRACT_END.minusDays(9)))
        .isEqualTo(new Refusal.CoversTheContract(CONTRACT_END));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = RequestType.class,
      names = {"RENEWAL", "SERVICE_SWITCH"})
  @DisplayName("REN-1, SWI-1 what is left of a renewed contract is given in the next one")
  void renewed(RequestType renewal) {
    var renewed = completed().terminated().besides(renewal, RecordStatus.COMPLETED);
    assertThat(offered(renewed, ISSUED)).containsExactly(REVOCATION);
    for (RequestType type : List.of(CONTINUATION, REISSUE, CONTACT_CHANGE)) {
      assertThat(why(renewed, type, CERTIFICATE_END)).isEqualTo(new Refusal.Superseded(FOLLOW_UP));
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = RequestType.class,
      names = {"REISSUE", "CONTINUATION"})
  @DisplayName("a record whose certificate was replaced offers no further one; its successor does")
  void superseded(RequestType successor) {
    var replaced = completed().followedBy(successor, RecordStatus.COMPLETED);
    for (RequestType type : List.of(REISSUE, SERVICE_SWITCH)) {
      assertThat(why(replaced, type, ISSUED)).isEqualTo(new Refusal.Superseded(FOLLOW_UP));
    }
    assertThat(offered(completed().besides(successor, RecordStatus.COMPLETED), ISSUED))
        .contains(REISSUE, SERVICE_SWITCH);
  }

  @ParameterizedTest(name = "{0} excludes {1}")
  @CsvSource({
    "REISSUE, REISSUE, 0",
    "CONTINUATION, REISSUE, 0",
    "CONTACT_CHANGE, CONTACT_CHANGE, 0",
    "TERMINATION, TERMINATION, 0",
    "SERVICE_SWITCH, SERVICE_SWITCH, 0",
    "RENEWAL, RENEWAL, 364",
    "SERVICE_SWITCH, RENEWAL, 364",
    "TERMINATION, RENEWAL, 364",
    "REISSUE, CONTINUATION, 198",
  })
  @DisplayName("a request that is open, from any record of the contract, excludes its like")
  void open(RequestType open, RequestType excluded, int day) {
    var situation = completed().besides(open, RecordStatus.IN_REVIEW);
    assertThat(why(situation, excluded, ISSUED.plusDays(day)))
        .isEqualTo(new Refusal.AlreadyRequested(open, FOLLOW_UP));
    var refused = completed().besides(open, RecordStatus.REFUSED);
    assertThat(why(refused, excluded, ISSUED.plusDays(day))).isNull();
  }
}
