package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.request.revocation.RevocationChoice;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link RecordLists} in the database: one query for the rows of a page, one for the total. */
@Singleton
final class SqlRecordLists implements RecordLists {
  private final DSLContext sql;
  private final ListOrder order;

  SqlRecordLists(DSLContext sql) {
    this.sql = sql;
    order = new ListOrder(sql.dialect());
  }

  @Override
  public Page ofAccount(
      AccountId account,
      boolean past,
      Instant issuedAfter,
      Instant now,
      Sort sort,
      int page,
      int size) {
    Condition isPast = ListConditions.past(now);
    Condition wanted =
        APPLICATION_RECORD
            .ACCOUNT_ID
            .eq(account.value())
            .and(past ? isPast : DSL.not(isPast))
            .and(ListConditions.issuedAfter(issuedAfter));
    return page(wanted, order.of(sort), page, size);
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
        .select(APPLICATION_RECORD.REVOCATION_CHOICE)
        .from(ListedRecords.joined())
        .where(ListConditions.fits(OfficeFilter.REVOCATIONS).or(ListConditions.revokesPrevious()))
        .orderBy(order.of(new OfficeSort(OfficeColumn.APPLIED_AT, true)))
        .limit(atMost)
        .fetch(row ->
            new OpenRevocation(
                ListedRecords.summary(row), choice(row.get(APPLICATION_RECORD.REVOCATION_CHOICE))));
  }

  private static RevocationChoice choice(@Nullable String stored) {
    return stored == null ? RevocationChoice.KEY_COMPROMISE : RevocationChoice.valueOf(stored);
  }

  @Override
  public int count(OfficeFilter filter) {
    return sql.fetchCount(APPLICATION_RECORD, ListConditions.fits(filter));
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
    int total = sql.selectCount().from(ListedRecords.joined()).where(wanted).fetchSingle().value1();
    return new Page(rows, page, size, total);
  }
}
