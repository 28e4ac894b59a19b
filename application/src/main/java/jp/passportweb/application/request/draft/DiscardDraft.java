package jp.passportweb.application.request.draft;

import jp.passportweb.application.Assembled;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/** Throws an unsubmitted draft away at its holder's wish. */
@Assembled
public final class DiscardDraft {
  private final Drafts drafts;

  public DiscardDraft(Drafts drafts) {
    this.drafts = drafts;
  }

  public void discard(DraftId id, String holder) {
    drafts
        .byId(id)
        .filter(draft -> draft.holder().equals(holder) && !draft.isSubmitted())
        .ifPresent(draft -> drafts.remove(draft.id()));
  }
}
