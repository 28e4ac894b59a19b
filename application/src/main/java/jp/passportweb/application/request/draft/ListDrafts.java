package jp.passportweb.application.request.draft;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;

/** 入力途中のお申込 that a holder can go on with, last changed first (APP-5). */
@Assembled
public final class ListDrafts {
  private final KeptDrafts kept;
  private final ReadDraft readDraft;
  private final Transactions transactions;

  public ListDrafts(KeptDrafts kept, ReadDraft readDraft, Transactions transactions) {
    this.kept = kept;
    this.readDraft = readDraft;
    this.transactions = transactions;
  }

  public List<DraftReading> of(String holder) {
    return transactions.run(() -> kept.openOf(holder).stream().map(readDraft::read).toList());
  }
}
