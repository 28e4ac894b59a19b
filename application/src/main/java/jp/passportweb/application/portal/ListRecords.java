package jp.passportweb.application.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.search.Search;

/** お申込一覧 and the search in it (LST-1, LST-2, SRC-1). */
@Assembled
public final class ListRecords {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  /** Rows of a file. */
  public static final int FILE_SIZE = 100_000;

  private static final int MONTHS = 75;

  private final RecordLists lists;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListRecords(RecordLists lists, Transactions transactions, InstantSource clock) {
    this.lists = lists;
    this.transactions = transactions;
    this.clock = clock;
  }

  public RecordLists.Page list(
      AccountId account, boolean past, Search search, RecordLists.Sort sort, int page) {
    return transactions.read(() ->
        lists.ofAccount(
            account, selection(past, search, clock.instant()), sort, Math.max(1, page), PAGE_SIZE));
  }

  /**
   * Hands on what all pages hold, as far as a file goes.
   *
   * @param reader takes all of it from the first on; a new one is asked for where it begins again
   */
  public void each(
      AccountId account,
      boolean past,
      Search search,
      RecordLists.Sort sort,
      Supplier<Consumer<RecordSummary>> reader) {
    transactions.read(() ->
        lists.eachOfAccount(
            account, selection(past, search, clock.instant()), sort, FILE_SIZE, reader.get()));
  }

  static RecordLists.Selection selection(boolean past, Search search, Instant now) {
    Instant oldest = now.atZone(ValidityRules.TOKYO).minusMonths(MONTHS).toInstant();
    return new RecordLists.Selection(past, oldest, now, search);
  }
}
