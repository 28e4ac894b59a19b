package jp.passportweb.persistence.applicationrecord;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.persistence.search.AccountList;
import jp.passportweb.persistence.search.ServerList;
import jp.passportweb.persistence.search.WaitingList;

/** {@link RecordLists} in the database: one query for the rows of a page, one for the total. */
@Singleton
final class SqlRecordLists implements RecordLists {
  private final AccountList accountList;
  private final ServerList serverList;
  private final WaitingList waitingList;

  SqlRecordLists(AccountList accountList, ServerList serverList, WaitingList waitingList) {
    this.accountList = accountList;
    this.serverList = serverList;
    this.waitingList = waitingList;
  }

  @Override
  public Page ofAccount(AccountId account, Selection selection, Sort sort, int page, int size) {
    return accountList.page(account, selection, sort, page, size);
  }

  @Override
  public void eachOfAccount(
      AccountId account,
      Selection selection,
      Sort sort,
      int atMost,
      Consumer<RecordSummary> reader) {
    accountList.each(account, selection, sort, atMost, reader);
  }

  @Override
  public Servers servers(
      AccountId account, ServerSelection selection, ServerOrder serverOrder, int page, int size) {
    return serverList.page(account, selection, serverOrder, page, size);
  }

  @Override
  public ServerCounts serverCounts(AccountId account, Selection selection) {
    return serverList.counts(account, selection);
  }

  @Override
  public ServerLine lineOf(RecordId record) {
    return serverList.lineOf(record);
  }

  @Override
  public Map<RecordId, ServerLine> linesOf(List<RecordId> records) {
    return serverList.linesOf(records);
  }

  @Override
  public Waiting waiting(AccountId account, Instant since, Instant until, int atMost) {
    return waitingList.of(account, since, until, atMost);
  }
}
