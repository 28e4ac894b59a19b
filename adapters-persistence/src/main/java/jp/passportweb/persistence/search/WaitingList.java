package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists.Waiting;
import jp.passportweb.domain.applicationrecord.RecordLists.WaitingRecord;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What waits for an account holder, all of it in one query (LST-1, LST-3). */
@Singleton
public final class WaitingList {
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
  private static final Field<String> KIND = DSL.field(DSL.name("kind"), String.class);
  private static final Field<Instant> PRESSING = DSL.field(DSL.name("pressing"), Instant.class);

  private static final Field<String> RECEIPT_NUMBER =
      DSL.field(DSL.name(RECORD_LISTING.RECEIPT_NUMBER.getName()), String.class);

  private final DSLContext sql;

  WaitingList(DSLContext sql) {
    this.sql = sql;
  }

  private enum Kind {
    DOCUMENTS,
    ENDING,
    NEVER_DOWNLOADED
  }

  public Waiting of(AccountId account, Instant since, Instant until, int atMost) {
    Condition documents =
        RECORD_LISTING.AWAITS_DOCUMENTS.isTrue().and(RECORD_LISTING.STATUS.in(OPEN));
    Condition ending =
        isCompleted()
            .and(RECORD_LISTING.NOT_AFTER.between(since, until))
            .and(DSL.notExists(successors()));
    Condition neverDownloaded =
        isCompleted()
            .and(RECORD_LISTING.ISSUED_AT.gt(since))
            .and(RECORD_LISTING.DOWNLOADED_AT.isNull());
    Table<?> all =
        first(Kind.DOCUMENTS, account, documents, RECORD_LISTING.APPLIED_AT, atMost)
            .unionAll(first(Kind.ENDING, account, ending, RECORD_LISTING.NOT_AFTER, atMost))
            .unionAll(
                first(
                    Kind.NEVER_DOWNLOADED,
                    account,
                    neverDownloaded,
                    RECORD_LISTING.ISSUED_AT,
                    atMost))
            .asTable("waiting");
    Map<String, List<WaitingRecord>> found =
        sql.selectFrom(all)
            .orderBy(PRESSING, RECEIPT_NUMBER.desc())
            .fetchGroups(KIND, WaitingList::waiting);
    return new Waiting(
        of(found, Kind.DOCUMENTS), of(found, Kind.ENDING), of(found, Kind.NEVER_DOWNLOADED));
  }

  private Select<Record5<String, Instant, String, UUID, String>> first(
      Kind kind, AccountId account, Condition wanted, Field<Instant> pressing, int atMost) {
    return sql.select(
            DSL.inline(kind.name()).as(KIND),
            pressing.as(PRESSING),
            RECORD_LISTING.RECEIPT_NUMBER,
            RECORD_LISTING.RECORD_ID,
            RECORD_LISTING.SERVER_NAME)
        .from(RECORD_LISTING)
        .where(RECORD_LISTING.ACCOUNT_ID.eq(account.value()).and(wanted))
        .orderBy(pressing, RECORD_LISTING.RECEIPT_NUMBER.desc())
        .limit(atMost);
  }

  private static List<WaitingRecord> of(Map<String, List<WaitingRecord>> found, Kind kind) {
    return found.getOrDefault(kind.name(), List.of());
  }

  private static WaitingRecord waiting(Record row) {
    return new WaitingRecord(
        new RecordId(row.get(RECORD_LISTING.RECORD_ID)), row.get(RECORD_LISTING.SERVER_NAME));
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
