package jp.passportweb.persistence.report;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DECISION;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DOCUMENT;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.report.Course;
import jp.passportweb.domain.report.Reports;
import jp.passportweb.domain.review.RefusalCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** {@link Reports} in the database, each count over a range of an index. */
@Singleton
final class SqlReports implements Reports {
  private final DSLContext sql;

  SqlReports(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Map<ServiceCode, Integer> issued(Instant from, Instant until) {
    Map<ServiceCode, Integer> counts = new LinkedHashMap<>();
    sql.select(RECORD_LISTING.SERVICE, count())
        .from(RECORD_LISTING)
        .where(within(RECORD_LISTING.ISSUED_AT, from, until))
        .groupBy(RECORD_LISTING.SERVICE)
        .orderBy(RECORD_LISTING.SERVICE)
        .forEach(row -> counts.put(new ServiceCode(row.value1()), row.value2()));
    return counts;
  }

  @Override
  public int ending(Instant from, Instant until) {
    return sql.fetchCount(
        CERTIFICATE,
        within(CERTIFICATE.NOT_AFTER, from, until)
            .and(CERTIFICATE.ISSUED_AT.isNotNull())
            .and(
                notExists(
                    selectOne()
                        .from(REVOCATION)
                        .where(
                            REVOCATION
                                .AUTHORITY
                                .eq(CERTIFICATE.AUTHORITY)
                                .and(REVOCATION.SERIAL.eq(CERTIFICATE.SERIAL))))));
  }

  @Override
  public Map<CrlReason, Integer> revoked(Instant from, Instant until) {
    Map<CrlReason, Integer> counts = new EnumMap<>(CrlReason.class);
    sql.select(REVOCATION.REASON, count())
        .from(REVOCATION)
        .where(within(REVOCATION.REVOKED_AT, from, until))
        .groupBy(REVOCATION.REASON)
        .forEach(row -> counts.put(CrlReason.valueOf(row.value1()), row.value2()));
    return counts;
  }

  @Override
  public int received(Instant from, Instant until) {
    return sql.fetchCount(APPLICATION_RECORD, within(APPLICATION_RECORD.APPLIED_AT, from, until));
  }

  @Override
  public int refused(Instant from, Instant until) {
    return sql.fetchCount(
        APPLICATION_RECORD,
        APPLICATION_RECORD
            .STATUS
            .eq(RecordStatus.REFUSED.name())
            .and(within(APPLICATION_RECORD.CHANGED_AT, from, until)));
  }

  @Override
  public Map<RefusalCode, Integer> refusedFor(Instant from, Instant until) {
    return sql.select(REVIEW_DECISION.GROUND, count())
        .from(REVIEW_DECISION)
        .where(REVIEW_DECISION.GROUND.isNotNull())
        .and(within(REVIEW_DECISION.DECIDED_AT, from, until))
        .groupBy(REVIEW_DECISION.GROUND)
        .fetchMap(row -> new RefusalCode(row.value1()), row -> row.value2());
  }

  @Override
  public List<Course> courses(Instant from, Instant until, int atMost) {
    Field<Instant> documentsAt =
        field(
            select(max(REVIEW_DOCUMENT.RECEIVED_AT))
                .from(REVIEW_DOCUMENT)
                .where(REVIEW_DOCUMENT.RECORD_ID.eq(RECORD_LISTING.RECORD_ID)));
    return sql.select(
            RECORD_LISTING.SERVICE,
            RECORD_LISTING.APPLIED_AT,
            documentsAt,
            REVIEW.EXAMINED_AT,
            REVIEW.APPROVED_AT,
            RECORD_LISTING.ISSUED_AT)
        .from(RECORD_LISTING)
        .leftJoin(REVIEW)
        .on(REVIEW.RECORD_ID.eq(RECORD_LISTING.RECORD_ID))
        .where(within(RECORD_LISTING.ISSUED_AT, from, until))
        .orderBy(RECORD_LISTING.ISSUED_AT.desc())
        .limit(atMost)
        .fetch(row ->
            new Course(
                new ServiceCode(row.value1()),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6()));
  }

  private static Condition within(Field<Instant> when, Instant from, Instant until) {
    return when.ge(from).and(when.lt(until));
  }
}
