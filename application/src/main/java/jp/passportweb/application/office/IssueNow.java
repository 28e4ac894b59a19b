package jp.passportweb.application.office;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.issuance.IssueCertificate;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * 今すぐ発行する: has an approved record's certificate issued without waiting for the worker. Opens its
 * own transactions.
 */
@Assembled
public final class IssueNow {
  private final Desk desk;
  private final LayCase layCase;
  private final IssueCertificate issueCertificate;
  private final Transactions transactions;

  public IssueNow(
      Desk desk, LayCase layCase, IssueCertificate issueCertificate, Transactions transactions) {
    this.desk = desk;
    this.layCase = layCase;
    this.issueCertificate = issueCertificate;
    this.transactions = transactions;
  }

  public ReviewOutcome issue(RecordId record, OperatorId operator) {
    Optional<ReviewRefusal> reason = transactions.run(() -> whyNot(record, operator));
    ReviewOutcome outcome =
        reason.isPresent()
            ? new ReviewOutcome.Refused(reason.get())
            : outcome(issueCertificate.issue(record));
    return desk.noted("certificate.issued", record, operator, outcome);
  }

  private Optional<ReviewRefusal> whyNot(RecordId record, OperatorId operator) {
    Optional<OpenCase> open = layCase.lay(record, operator);
    return open.isEmpty()
        ? Optional.of(new ReviewRefusal.NoSuchRecord())
        : open.get().whyNotIssue();
  }

  private static ReviewOutcome outcome(IssueCertificate.Outcome outcome) {
    return switch (outcome) {
      case ISSUED -> new ReviewOutcome.Done();
      case NOT_APPROVED -> Desk.changed();
      case STOPPED -> new ReviewOutcome.Refused(new ReviewRefusal.StoppedByRule());
      case CAA_UNKNOWN -> new ReviewOutcome.Refused(new ReviewRefusal.CaaUnknown());
      case UNREAD -> new ReviewOutcome.Refused(new ReviewRefusal.LinterSilent());
      case AWAITING_LOGS -> new ReviewOutcome.Refused(new ReviewRefusal.AwaitingLogs());
      case INTENTION_TOO_OLD -> new ReviewOutcome.Refused(new ReviewRefusal.IntentionTooOld());
    };
  }
}
