package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists.Page;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** What an account holder sees of the records (LST-1, SRC-1). */
@Singleton
public final class AccountList {
  private static final int ROWS_AT_A_TIME = 1000;
  private static final List<String> SUCCESSORS =
      Arrays.stream(RequestType.values())
          .filter(RequestType::certifies)
          .map(RequestType::name)
          .toList();
  private static final List<String> FAILED =
      List.of(RecordStatus.REFUSED.name(), RecordStatus.CANCELLED.name());
  private static final List<String> OPEN =
      Arrays.stream(RecordStatus.values())
          .filter(RecordStatus::isOpen)
          .map(RecordStatus::name)
          .toList();

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

  public List<RecordSummary> awaitingDocuments(AccountId account, int atMost) {
    Condition awaits = RECORD_LISTING.AWAITS_DOCUMENTS.isTrue().and(RECORD_LISTING.STATUS.in(OPEN));
    return first(account, awaits, RECORD_LISTING.APPLIED_AT.asc(), atMost);
  }

  public List<RecordSummary> ending(AccountId account, Instant first, Instant last, int atMost) {
    Condition ends = isCompleted().and(RECORD_LISTING.NOT_AFTER.between(first, last));
    return first(
        account, ends.and(DSL.notExists(successors())), RECORD_LISTING.NOT_AFTER.asc(), atMost);
  }

  public List<RecordSummary> neverDownloaded(AccountId account, Instant issuedAfter, int atMost) {
    Condition waits =
        isCompleted()
            .and(RECORD_LISTING.ISSUED_AT.gt(issuedAfter))
            .and(RECORD_LISTING.DOWNLOADED_AT.isNull());
    return first(account, waits, RECORD_LISTING.ISSUED_AT.asc(), atMost);
  }

  private List<RecordSummary> first(
      AccountId account, Condition wanted, SortField<?> order, int atMost) {
    return sql.selectFrom(RECORD_LISTING)
        .where(RECORD_LISTING.ACCOUNT_ID.eq(account.value()).and(wanted))
        .orderBy(order, RECORD_LISTING.RECEIPT_NUMBER.desc())
        .limit(atMost)
        .fetch(ListingRow::summary);
  }

  private static Condition isCompleted() {
    return RECORD_LISTING.STATUS.eq(RecordStatus.COMPLETED.name());
  }

  private static Select<?> successors() {
    return DSL.selectOne()
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.BASE_RECORD.eq(RECORD_LISTING.RECORD_ID))
        .and(APPLICATION_RECORD.REQUEST_TYPE.in(SUCCESSORS))
        .and(APPLICATION_RECORD.STATUS.notIn(FAILED));
  }
}
