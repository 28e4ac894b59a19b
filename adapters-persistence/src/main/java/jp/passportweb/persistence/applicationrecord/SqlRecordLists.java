package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.persistence.search.AccountList;
import jp.passportweb.persistence.search.ServerList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link RecordLists} in the database: one query for the rows of a page, one for the total. */
@Singleton
final class SqlRecordLists implements RecordLists {
  private final DSLContext sql;
  private final AccountList accountList;
  private final ServerList serverList;
  private final ListOrder order;

  SqlRecordLists(DSLContext sql, AccountList accountList, ServerList serverList) {
    this.sql = sql;
    this.accountList = accountList;
    this.serverList = serverList;
    order = new ListOrder(sql.dialect());
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
  public List<RecordSummary> awaitingDocuments(AccountId account, int atMost) {
    return accountList.awaitingDocuments(account, atMost);
  }

  @Override
  public List<RecordSummary> ending(AccountId account, Instant first, Instant last, int atMost) {
    return accountList.ending(account, first, last, atMost);
  }

  @Override
  public List<RecordSummary> neverDownloaded(AccountId account, Instant issuedAfter, int atMost) {
    return accountList.neverDownloaded(account, issuedAfter, atMost);
  }

  @Override
  public Page ofOffice(OfficeFilter filter, String text, OfficeSort sort, int page, int size) {
    Condition wanted =
        text.isBlank() ? ListConditions.fits(filter) : ListConditions.says(text.strip());
    return page(wanted, order.of(sort), page, size);
  }

  @Override
  public List<OpenRevocation> openRevocations(int atMost) {
    return sql.select(ListedRecords.COLUMNS)
        .select(APPLICATION_RECORD.REVOCATION_REASON)
        .from(ListedRecords.joined())
        .where(ListConditions.fits(OfficeFilter.REVOCATIONS).or(ListConditions.revokesPrevious()))
        .orderBy(order.of(new OfficeSort(OfficeColumn.APPLIED_AT, true)))
        .limit(atMost)
        .fetch(row ->
            new OpenRevocation(
                ListedRecords.summary(row), reason(row.get(APPLICATION_RECORD.REVOCATION_REASON))));
  }

  private static RevocationReason reason(@Nullable String stored) {
    return stored == null ? RevocationReason.KEY_COMPROMISE : RevocationReason.valueOf(stored);
  }

  /** One question for all, in which each has its own index. */
  @Override
  public Map<OfficeFilter, Integer> counts(List<OfficeFilter> filters) {
    Record row = sql.select(filters.stream().map(SqlRecordLists::count).toList()).fetchSingle();
    Map<OfficeFilter, Integer> counts = new EnumMap<>(OfficeFilter.class);
    for (int i = 0; i < filters.size(); i++) {
      counts.put(filters.get(i), row.get(i, Integer.class));
    }
    return counts;
  }

  private static Field<Integer> count(OfficeFilter filter) {
    return DSL.field(DSL.selectCount().from(APPLICATION_RECORD).where(ListConditions.fits(filter)));
  }

  private Page page(Condition wanted, List<SortField<?>> order, int page, int size) {
    List<RecordSummary> rows =
        sql.select(ListedRecords.COLUMNS)
            .from(ListedRecords.joined())
            .where(wanted)
            .orderBy(order)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(ListedRecords::summary);
    return new Page(rows, page, size, sql.fetchCount(APPLICATION_RECORD, wanted));
  }
}
