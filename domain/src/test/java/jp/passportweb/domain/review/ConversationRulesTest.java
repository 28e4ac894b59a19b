package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("CNV-1 CNV-3 who may write to whom, and when")
class ConversationRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final OperatorId STAFF = new OperatorId(new UUID(0, 1));
  private final Operator examiner = OperatorSamples.examiner();

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, true, true",
    "IN_REVIEW, true, true",
    "AWAITING_APPROVAL, true, true",
    "ISSUING, false, true",
    "COMPLETED, false, false",
    "REVOCATION_PENDING, false, false",
    "REVOKED, false, false",
    "REFUSED, false, false",
    "CANCELLED, false, false",
    "CONTRACT_ENDED, false, false"
  })
  @DisplayName("CNV-1 a question is asked until it is decided, and told until the case is closed")
  void status(RecordStatus status, boolean asks, boolean tells) {
    assertThat(ConversationRules.whyNotWrite(Comment.Kind.ASKED, status, examiner).isEmpty())
        .isEqualTo(asks);
    assertThat(ConversationRules.whyNotWrite(Comment.Kind.TOLD, status, examiner).isEmpty())
        .isEqualTo(tells);
    assertThat(ConversationRules.takesAnswers(status, asked())).isEqualTo(asks);
  }

  @ParameterizedTest
  @EnumSource(Comment.Kind.class)
  @DisplayName("CNV-3 the applicant writes only where the office has")
  void shared(Comment.Kind kind) {
    Review review =
        fresh()
            .saying(
                kind == Comment.Kind.ANSWERED
                    ? Comment.answer("x", NOW)
                    : new Comment(kind, "x", STAFF, NOW));
    assertThat(ConversationRules.takesAnswers(RecordStatus.IN_REVIEW, review))
        .isEqualTo(kind.isShared());
    assertThat(review.conversation().size()).isEqualTo(kind.isShared() ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"19, 0, false", "20, 0, true", "20, 86399, true", "20, 86400, false"})
  @DisplayName("CNV-3 twenty answers within a day are enough")
  void enough(int answers, int secondsAgo, boolean enough) {
    Review review = asked();
    for (int i = 0; i < answers; i++) {
      review = review.saying(Comment.answer("返答" + i, NOW.minusSeconds(secondsAgo)));
    }
    assertThat(ConversationRules.isEnough(review, NOW)).isEqualTo(enough);
  }

  @Test
  @DisplayName("CNV-1 what the applicant wrote is by nobody of the staff, and nothing else is")
  void writer() {
    assertThatThrownBy(() -> new Comment(Comment.Kind.ANSWERED, "x", STAFF, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Comment(Comment.Kind.ASKED, "x", null, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Review asked() {
    return fresh().saying(new Comment(Comment.Kind.ASKED, "移転されましたか。", STAFF, NOW));
  }

  private static Review fresh() {
    return Review.fresh(new RecordId(new UUID(0, 2)));
  }
}
