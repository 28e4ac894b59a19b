package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§4 staff have an approved record issued at once")
class IssueNowTest {
  private final Issuing issuing = new Issuing();

  @ParameterizedTest
  @EnumSource(
      value = OperatorRole.class,
      names = {"EXAMINER", "APPROVER"})
  @DisplayName("whoever may approve may do so")
  void issued(OperatorRole role) {
    RecordId record = issuing.approved();
    assertThat(issue(record, role)).isEqualTo(new ReviewOutcome.Done());
    assertThat(issuing.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  @ParameterizedTest
  @EnumSource(
      value = OperatorRole.class,
      names = {"ADMINISTRATOR", "AUDITOR"})
  @DisplayName("who only reads may not")
  void readOnly(OperatorRole role) {
    assertThat(issue(issuing.approved(), role))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NotYourRole()));
    assertThat(issuing.signed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = RecordStatus.class, names = "ISSUING", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("what is not approved, or over, is not issued")
  void otherStatus(RecordStatus status) {
    assertThat(issue(issuing.in(status), OperatorRole.APPROVER))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.WrongStatus(status)));
    assertThat(issuing.signed).isEmpty();
  }

  @Test
  @DisplayName("§6.1 an intention that grew too old is said so")
  void tooOld() {
    RecordId record = issuing.approved();
    OperatorId approver = issuing.staff(OperatorRole.APPROVER);
    issuing.interruptNext();
    assertThatThrownBy(() -> issuing.issueNow().issue(record, approver))
        .isInstanceOf(Issuing.Interrupted.class);
    issuing.pass(Duration.ofDays(2).plusMinutes(30));
    assertThat(issuing.issueNow().issue(record, approver))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.IntentionTooOld()));
  }

  private ReviewOutcome issue(RecordId record, OperatorRole role) {
    return issuing.issueNow().issue(record, issuing.staff(role));
  }
}
