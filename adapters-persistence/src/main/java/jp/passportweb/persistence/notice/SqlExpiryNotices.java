package jp.passportweb.persistence.notice;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CONTRACT;
import static jp.passportweb.persistence.jooq.Tables.EXPIRY_NOTICE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.notice.ExpiryNotice;
import jp.passportweb.domain.notice.ExpiryNotices;
import jp.passportweb.persistence.jooq.tables.records.ExpiryNoticeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link ExpiryNotices} in the database. */
@Singleton
final class SqlExpiryNotices implements ExpiryNotices {
  private final DSLContext sql;

  SqlExpiryNotices(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<RecordId> toSee(ExpiryNotice.Kind kind, NoticeSchedule.Turn turn, int atMost) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .join(CERTIFICATE)
        .on(CERTIFICATE.RECORD_ID.eq(APPLICATION_RECORD.ID))
        .join(CONTRACT)
        .on(CONTRACT.CODE.eq(APPLICATION_RECORD.CONTRACT_CODE))
        .where(APPLICATION_RECORD.STATUS.eq(RecordStatus.COMPLETED.name()))
        .and(CERTIFICATE.ISSUED_AT.isNotNull())
        .and(endsIn(kind, turn))
        .and(
            DSL.notExists(
                sql.selectOne()
                    .from(EXPIRY_NOTICE)
                    .where(EXPIRY_NOTICE.RECORD_ID.eq(APPLICATION_RECORD.ID))
                    .and(EXPIRY_NOTICE.KIND.eq(kind.name()))
                    .and(EXPIRY_NOTICE.DAYS.eq(turn.days()))))
        .limit(atMost)
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public boolean take(RecordId record, ExpiryNotice.Kind kind, int days, Instant at) {
    return sql.insertInto(EXPIRY_NOTICE)
            .set(new ExpiryNoticeRecord(record.value(), kind.name(), days, at))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void renewed(ContractCode contract) {
    sql.deleteFrom(EXPIRY_NOTICE)
        .where(EXPIRY_NOTICE.KIND.eq(ExpiryNotice.Kind.AUTO_RENEWAL.name()))
        .and(
            EXPIRY_NOTICE.RECORD_ID.in(
                sql.select(APPLICATION_RECORD.ID)
                    .from(APPLICATION_RECORD)
                    .where(APPLICATION_RECORD.CONTRACT_CODE.eq(contract.text()))))
        .execute();
  }

  private static Condition endsIn(ExpiryNotice.Kind kind, NoticeSchedule.Turn turn) {
    return switch (kind) {
      case RENEWAL, AUTO_RENEWAL ->
          CONTRACT
              .SETTLED
              .isFalse()
              .and(CONTRACT.LAST_DAY.between(turn.firstEnd(), turn.lastEnd()));
      case CONTINUATION ->
          CERTIFICATE
              .NOT_AFTER
              .ge(startOf(turn.firstEnd()))
              .and(CERTIFICATE.NOT_AFTER.lt(startOf(turn.lastEnd().plusDays(1))));
    };
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
