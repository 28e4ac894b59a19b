package jp.passportweb.domain.notice;

import static jp.passportweb.domain.notice.ExpiryNotice.Kind.AUTO_RENEWAL;
import static jp.passportweb.domain.notice.ExpiryNotice.Kind.CONTINUATION;
import static jp.passportweb.domain.notice.ExpiryNotice.Kind.RENEWAL;
import static jp.passportweb.domain.request.SituationBuilder.CERTIFICATE_END;
import static jp.passportweb.domain.request.SituationBuilder.CONTRACT_END;
import static jp.passportweb.domain.request.SituationBuilder.completed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.request.SituationBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("NOT-1 which notice of an end is due for a record")
class ExpiryNoticeRulesTest {
  private static final NoticeSchedule SCHEDULE = new NoticeSchedule(List.of(60, 30));

  @ParameterizedTest(name = "on {0} (Tokyo): {1}")
  @CsvSource({
    "2027-04-11, ",
    "2027-04-12, 60",
    "2027-05-11, 60",
    "2027-05-12, 30",
    "2027-06-10, 30",
    "2027-06-11, ",
    "2027-06-12, "
  })
  @DisplayName("CON-1 the certificate ends on 2027-06-11, its contract goes on")
  void continuation(LocalDate today, Integer days) {
    assertThat(ExpiryNoticeRules.due(CONTINUATION, completed().build(), SCHEDULE, today))
        .isEqualTo(notice(CONTINUATION, CERTIFICATE_END, days));
  }

  @ParameterizedTest(name = "on {0} (Tokyo): {1}")
  @CsvSource({
    "2027-09-24, ",
    "2027-09-25, 60",
    "2027-10-24, 60",
    "2027-10-25, 30",
    "2027-11-23, 30",
    "2027-11-24, ",
    "2027-11-25, "
  })
  @DisplayName("the contract ends on 2027-11-24, whether or not its last certificate is there")
  void renewal(LocalDate today, Integer days) {
    Optional<ExpiryNotice> expected = notice(RENEWAL, CONTRACT_END, days);
    assertThat(ExpiryNoticeRules.due(RENEWAL, completed().build(), SCHEDULE, today))
        .isEqualTo(expected);
    SituationBuilder whole = completed().lastingAsLongAsTheContract();
    assertThat(ExpiryNoticeRules.due(RENEWAL, whole.build(), SCHEDULE, today)).isEqualTo(expected);
    assertThat(ExpiryNoticeRules.due(CONTINUATION, whole.build(), SCHEDULE, today)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = RequestType.class,
      names = {"RENEWAL", "SERVICE_SWITCH", "TERMINATION"})
  @DisplayName(
      "none once the contract is renewed or switched; a terminated one has certificates still")
  void followed(RequestType request) {
    for (RecordStatus status : List.of(RecordStatus.IN_REVIEW, RecordStatus.COMPLETED)) {
      assertThat(contractEnds(completed().besides(request, status))).isEmpty();
      assertThat(certificateEnds(completed().besides(request, status)).isPresent())
          .isEqualTo(request == RequestType.TERMINATION);
    }
    assertThat(contractEnds(completed().besides(request, RecordStatus.CANCELLED))).isPresent();
    assertThat(certificateEnds(completed().besides(request, RecordStatus.REFUSED))).isPresent();
  }

  @Test
  @DisplayName("CON-1 none while 継続発行 is applied for; that the contract ends is told all the same")
  void continued() {
    SituationBuilder applied =
        completed().followedBy(RequestType.CONTINUATION, RecordStatus.ACCEPTED);
    assertThat(certificateEnds(applied)).isEmpty();
    assertThat(contractEnds(applied)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      value = RequestType.class,
      names = {"CONTINUATION", "REISSUE"})
  @DisplayName("none for a certificate that has a successor")
  void succeeded(RequestType request) {
    SituationBuilder superseded = completed().followedBy(request, RecordStatus.COMPLETED);
    assertThat(contractEnds(superseded)).isEmpty();
    assertThat(certificateEnds(superseded)).isEmpty();
  }

  @Test
  @DisplayName("TER-1 a terminated contract runs on: its certificate is continued until its end")
  void terminated() {
    assertThat(contractEnds(completed().terminated())).isEmpty();
    assertThat(certificateEnds(completed().terminated())).isPresent();
  }

  @Test
  @DisplayName("AUT-1 before a contract renews itself it is told, unless its end was asked for")
  void renewsItself() {
    LocalDate today = CONTRACT_END.minusDays(30);
    SituationBuilder renewing = completed().autoRenewing();
    assertThat(ExpiryNoticeRules.due(AUTO_RENEWAL, renewing.build(), SCHEDULE, today))
        .isEqualTo(notice(AUTO_RENEWAL, CONTRACT_END, 30));
    assertThat(ExpiryNoticeRules.due(RENEWAL, renewing.build(), SCHEDULE, today)).isEmpty();
    for (SituationBuilder silent :
        List.of(
            completed(),
            completed().autoRenewing().terminated(),
            completed().autoRenewing().besides(RequestType.TERMINATION, RecordStatus.IN_REVIEW),
            completed().autoRenewing().followedBy(RequestType.REISSUE, RecordStatus.COMPLETED),
            completed().autoRenewing().in(RecordStatus.CONTRACT_ENDED))) {
      assertThat(ExpiryNoticeRules.due(AUTO_RENEWAL, silent.build(), SCHEDULE, today)).isEmpty();
    }
  }

  @Test
  @DisplayName("none for a revoked certificate, an ended contract, a contact change")
  void over() {
    for (SituationBuilder situation :
        List.of(
            completed().revoked(),
            completed().in(RecordStatus.REVOCATION_PENDING),
            completed().in(RecordStatus.CONTRACT_ENDED),
            completed().ofKind(RequestType.CONTACT_CHANGE))) {
      assertThat(contractEnds(situation)).isEmpty();
      assertThat(certificateEnds(situation)).isEmpty();
    }
  }

  @Test
  @DisplayName("a day of the schedule that came before the certificate did does not count")
  void shorterThanTheSchedule() {
    NoticeSchedule long90 = new NoticeSchedule(List.of(90, 60));
    SituationBuilder young = completed().issuedOn(CERTIFICATE_END.minusDays(60));
    assertThat(
            ExpiryNoticeRules.due(
                CONTINUATION, young.build(), long90, CERTIFICATE_END.minusDays(59)))
        .isEmpty();
    SituationBuilder older = completed().issuedOn(CERTIFICATE_END.minusDays(61));
    assertThat(
            ExpiryNoticeRules.due(
                CONTINUATION, older.build(), long90, CERTIFICATE_END.minusDays(59)))
        .isEqualTo(notice(CONTINUATION, CERTIFICATE_END, 60));
  }

  @Test
  @DisplayName("AUT-1 a contract that renews itself has no renewal to apply for")
  void autoRenewing() {
    assertThat(contractEnds(completed().autoRenewing())).isEmpty();
    assertThat(certificateEnds(completed().autoRenewing())).isPresent();
    assertThat(
            ExpiryNoticeRules.due(
                CONTINUATION,
                completed().autoRenewing().lastingAsLongAsTheContract().build(),
                SCHEDULE,
                CONTRACT_END.minusDays(30)))
        .isEqualTo(notice(CONTINUATION, CONTRACT_END, 30));
  }

  private static Optional<ExpiryNotice> contractEnds(SituationBuilder situation) {
    return ExpiryNoticeRules.due(RENEWAL, situation.build(), SCHEDULE, CONTRACT_END.minusDays(60));
  }

  private static Optional<ExpiryNotice> certificateEnds(SituationBuilder situation) {
    return ExpiryNoticeRules.due(
        CONTINUATION, situation.build(), SCHEDULE, CERTIFICATE_END.minusDays(30));
  }

  private static Optional<ExpiryNotice> notice(
      ExpiryNotice.Kind kind, LocalDate end, Integer days) {
    return Optional.ofNullable(days).map(d -> new ExpiryNotice(kind, end, d));
  }
}
