package jp.passportweb.application.portal;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.search.Search;

/** お申込一覧画面 as a whole: what waits for the holder above, a page of the list below (LST-1). */
@Assembled
public final class ShowRecords {
  private final ListRecords listRecords;
  private final ListAwaitedActs listAwaitedActs;
  private final Transactions transactions;

  public ShowRecords(
      ListRecords listRecords, ListAwaitedActs listAwaitedActs, Transactions transactions) {
    this.listRecords = listRecords;
    this.listAwaitedActs = listAwaitedActs;
    this.transactions = transactions;
  }

  /** Both halves, as they stood at one moment. */
  public record Shown(RecordLists.Page page, List<AwaitedAct> acts) {}

  public Shown show(
      AccountId account, boolean past, Search search, RecordLists.Sort sort, int page) {
    return transactions.read(() ->
        new Shown(
            listRecords.list(account, past, search, sort, page), listAwaitedActs.list(account)));
  }
}
