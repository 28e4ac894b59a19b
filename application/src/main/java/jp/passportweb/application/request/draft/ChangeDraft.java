package jp.passportweb.application.request.draft;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/**
 * Changes a draft: what is typed is laid over what is there, so that two tabs lose nothing. Opens
 * its own transactions, one a try.
 */
@Assembled
public final class ChangeDraft {
  private static final int TRIES = 5;

  private final KeptDrafts kept;
  private final Drafts drafts;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeDraft(
      KeptDrafts kept, Drafts drafts, Transactions transactions, InstantSource clock) {
    this.kept = kept;
    this.drafts = drafts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The holder's draft, or nothing. */
  public Optional<Draft> find(DraftId id, String holder) {
    return transactions.run(() -> kept.stored(id, holder));
  }

  /**
   * Applies a change to the latest state; a submitted draft is returned as it is. A change that
   * changes nothing is not stored.
   */
  public Optional<Draft> change(
      DraftId id, String holder, BiFunction<Draft, Instant, Draft> change) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Try came = transactions.run(() -> attempt(id, holder, change));
      if (came.done()) {
        return came.draft();
      }
    }
    throw new IllegalStateException("draft " + id.value() + " changes all the time");
  }

  /** What came of one try: the draft as it now is, if somebody else was not faster. */
  private record Try(boolean done, Optional<Draft> draft) {}

  private Try attempt(DraftId id, String holder, BiFunction<Draft, Instant, Draft> change) {
    Optional<Draft> latest = kept.stored(id, holder);
    if (latest.isEmpty() || latest.get().isSubmitted()) {
      return new Try(true, latest);
    }
    Draft changed = change.apply(latest.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (changed.saysAs(latest.get())) {
      return new Try(true, latest);
    }
    return drafts.update(changed)
        ? new Try(true, drafts.byId(id))
        : new Try(false, Optional.empty());
  }
}
