package jp.passportweb.application.request.draft;

import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/** Throws an unsubmitted draft away at its holder's wish. */
@Assembled
public final class DiscardDraft {
  private final Drafts drafts;
  private final Transactions transactions;

  public DiscardDraft(Drafts drafts, Transactions transactions) {
    this.drafts = drafts;
    this.transactions = transactions;
  }

  public void discard(DraftId id, String holder) {
    transactions.run(() ->
        drafts
            .byId(id)
            .filter(draft -> draft.holder().equals(holder) && !draft.isSubmitted())
            .ifPresent(draft -> drafts.remove(draft.id())));
  }
}
