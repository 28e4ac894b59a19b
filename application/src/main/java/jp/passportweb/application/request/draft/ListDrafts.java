package jp.passportweb.application.request.draft;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.request.draft.Drafts;

/** 入力途中のお申込 that a holder can go on with, last changed first (APP-5). */
@Assembled
public final class ListDrafts {
  private final Drafts drafts;
  private final ReadDraft readDraft;
  private final Transactions transactions;

  public ListDrafts(Drafts drafts, ReadDraft readDraft, Transactions transactions) {
    this.drafts = drafts;
    this.readDraft = readDraft;
    this.transactions = transactions;
  }

  public List<DraftReading> of(String holder) {
    return transactions.run(() -> drafts.openOf(holder).stream().map(readDraft::read).toList());
  }
}
