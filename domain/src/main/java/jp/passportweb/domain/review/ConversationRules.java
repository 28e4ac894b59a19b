package jp.passportweb.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.operator.Operator;

/** Who may say what to whom about a record, and when (CNV-1 to CNV-4). */
public final class ConversationRules {
  /** CNV-3: what an applicant may write about one record within {@link #DAY}. */
  public static final int MOST_ANSWERS = 20;

  public static final Duration DAY = Duration.ofHours(24);

  private ConversationRules() {}

  /** Why this operator may not write to the applicant now, if so. */
  public static Optional<ReviewRefusal> whyNotWrite(
      Comment.Kind kind, RecordStatus status, Operator operator) {
    boolean takes = kind == Comment.Kind.ASKED ? status.isUndecided() : status.isOpen();
    return ExaminationRules.whyNotComment(operator)
        .or(() -> takes ? Optional.empty() : Optional.of(new ReviewRefusal.WrongStatus(status)));
  }

  /** Why this operator may not end the waiting or note that the answer is read, if so. */
  public static Optional<ReviewRefusal> whyNotSettle(RecordStatus status, Operator operator) {
    return whyNotWrite(Comment.Kind.ASKED, status, operator);
  }

  /** Whether the applicant may write: the office has, and nothing is decided yet (CNV-3). */
  public static boolean takesAnswers(RecordStatus status, Review review) {
    return status.isUndecided() && review.comments().stream().anyMatch(c -> c.kind().isShared());
  }

  /** Whether the applicant has written as much as there is time to read. */
  public static boolean isEnough(Review review, Instant now) {
    Instant since = now.minus(DAY);
    return review.comments().stream()
            .filter(c -> c.kind() == Comment.Kind.ANSWERED && c.at().isAfter(since))
            .count()
        >= MOST_ANSWERS;
  }

  /**
   * Whether it goes on only once the conversation is at rest: a revocation's clock waits for nobody
   * (BR 4.9.1.1).
   */
  public static boolean holdsUp(RequestType type) {
    return type != RequestType.REVOCATION;
  }
}
