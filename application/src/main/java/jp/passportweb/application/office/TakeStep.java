package jp.passportweb.application.office;

import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.Reviews;

/** Takes a step of the review in one transaction: wholly, or nothing of it is stored. */
@Assembled
public final class TakeStep {
  private final Reviews reviews;
  private final Transactions transactions;

  public TakeStep(Reviews reviews, Transactions transactions) {
    this.reviews = reviews;
    this.transactions = transactions;
  }

  public ReviewOutcome take(Supplier<ReviewOutcome> step) {
    try {
      return transactions.run(() -> whole(step.get()));
    } catch (NotTaken notTaken) {
      return notTaken.outcome();
    }
  }

  /** As {@link #take} for a decision, which stands only on what the operator had before them. */
  public ReviewOutcome decide(RecordId record, long seenVersion, Supplier<ReviewOutcome> step) {
    return take(() -> reviews.of(record).version() == seenVersion ? step.get() : Desk.changed());
  }

  private static ReviewOutcome whole(ReviewOutcome outcome) {
    return switch (outcome) {
      case ReviewOutcome.Done done -> done;
      case ReviewOutcome.Refused _, ReviewOutcome.Invalid _ -> throw new NotTaken(outcome);
    };
  }
}
