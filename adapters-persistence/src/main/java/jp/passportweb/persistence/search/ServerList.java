package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.LineRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.RecordLists.Servers;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.search.Search;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** An account's servers, each with all that followed from its first application (LST-1). */
@Singleton
public final class ServerList {
  private final DSLContext sql;

  ServerList(DSLContext sql) {
    this.sql = sql;
  }

  public Servers page(
      AccountId account, Selection selection, ServerOrder order, int page, int size) {
    Condition wanted = wanted(account, selection);
    Condition isListed =
        selection.past()
            ? DSL.max(RECORD_LISTING.CURRENT_UNTIL).lt(selection.now())
            : DSL.max(RECORD_LISTING.CURRENT_UNTIL).ge(selection.now());
    List<UUID> lines =
        sql.select(RECORD_LISTING.LINE_ID)
            .from(RECORD_LISTING)
            .where(wanted)
            .groupBy(RECORD_LISTING.LINE_ID)
            .having(isListed)
            .orderBy(key(order).asc().nullsLast(), DSL.max(RECORD_LISTING.RECEIPT_NUMBER).desc())
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(RECORD_LISTING.LINE_ID);
    int total =
        sql.fetchCount(
            sql.select(RECORD_LISTING.LINE_ID)
                .from(RECORD_LISTING)
                .where(wanted)
                .groupBy(RECORD_LISTING.LINE_ID)
                .having(isListed));
    Map<UUID, List<LineRecord>> records =
        read(RECORD_LISTING.LINE_ID.in(lines).and(SearchConditions.isYoung(selection)));
    return new Servers(
        lines.stream().map(records::get).map(ServerLine::new).toList(), page, size, total);
  }

  /** A line of which one record holds what was searched for is shown as a whole. */
  private static Condition wanted(AccountId account, Selection selection) {
    Condition ofAccount =
        RECORD_LISTING.ACCOUNT_ID.eq(account.value()).and(SearchConditions.isYoung(selection));
    if (selection.search().equals(Search.NOTHING_SAID)) {
      return ofAccount;
    }
    return ofAccount.and(
        RECORD_LISTING.LINE_ID.in(
            DSL.select(RECORD_LISTING.LINE_ID)
                .from(RECORD_LISTING)
                .where(ofAccount)
                .and(SearchConditions.said(selection))));
  }

  private static Field<?> key(ServerOrder order) {
    return switch (order) {
      case SERVER_NAME -> DSL.min(RECORD_LISTING.SERVER_NAME);
      case CONTRACT_END -> DSL.max(RECORD_LISTING.CONTRACT_UNTIL);
      case CERTIFICATE_END ->
          DSL.max(DSL.when(RECORD_LISTING.SUPERSEDED.isFalse(), RECORD_LISTING.EFFECTIVE_END));
    };
  }

  public ServerLine lineOf(RecordId record) {
    Select<Record1<UUID>> line =
        DSL.select(RECORD_LISTING.LINE_ID)
            .from(RECORD_LISTING)
            .where(RECORD_LISTING.RECORD_ID.eq(record.value()));
    return read(RECORD_LISTING.LINE_ID.eq(line)).values().stream()
        .map(ServerLine::new)
        .findFirst()
        .orElseThrow();
  }

  private Map<UUID, List<LineRecord>> read(Condition wanted) {
    return sql.select(RECORD_LISTING.fields())
        .select(APPLICATION_RECORD.BASE_RECORD, APPLICATION_RECORD.REVOCATION_REASON)
        .from(RECORD_LISTING)
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(RECORD_LISTING.RECORD_ID))
        .where(wanted)
        .orderBy(RECORD_LISTING.APPLIED_AT.desc(), RECORD_LISTING.RECEIPT_NUMBER.desc())
        .fetchGroups(row -> row.get(RECORD_LISTING.LINE_ID), ServerList::record);
  }

  private static LineRecord record(Record row) {
    return new LineRecord(
        ListingRow.summary(row.into(RECORD_LISTING)),
        Optional.ofNullable(row.get(APPLICATION_RECORD.BASE_RECORD))
            .map(RecordId::new)
            .orElse(null),
        RevocationReason.KEY_COMPROMISE
            .name()
            .equals(row.get(APPLICATION_RECORD.REVOCATION_REASON)));
  }
}
