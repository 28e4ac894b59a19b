package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists.Page;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What an account holder sees of the records (LST-1, SRC-1). */
@Singleton
public final class AccountList {
  private static final int ROWS_AT_A_TIME = 1000;

  private final DSLContext sql;
  private final SearchOrder order;

  AccountList(DSLContext sql) {
    this.sql = sql;
    order = new SearchOrder(sql.dialect());
  }

  public Page page(AccountId account, Selection selection, Sort sort, int page, int size) {
    Condition wanted = SearchConditions.of(account, selection);
    List<RecordSummary> rows =
        sql.selectFrom(RECORD_LISTING)
            .where(wanted)
            .orderBy(order.of(sort))
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(ListingRow::summary);
    int total =
        Totals.seen(rows.size(), page, size)
            .orElseGet(() -> sql.fetchCount(RECORD_LISTING, wanted));
    return new Page(rows, page, size, total);
  }

  public void each(
      AccountId account,
      Selection selection,
      Sort sort,
      int atMost,
      Consumer<RecordSummary> reader) {
    try (Stream<RecordListingRecord> rows =
        sql.selectFrom(RECORD_LISTING)
            .where(SearchConditions.of(account, selection))
            .orderBy(order.of(sort))
            .limit(atMost)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchStream()) {
      rows.map(ListingRow::summary).forEach(reader);
    }
  }
}
