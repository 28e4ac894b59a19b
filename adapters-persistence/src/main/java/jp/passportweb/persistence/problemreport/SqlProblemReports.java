package jp.passportweb.persistence.problemreport;

import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.PROBLEM_REPORT;
import static jp.passportweb.persistence.jooq.Tables.PROBLEM_REPORT_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.PROBLEM_REPORT_NOTE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.persistence.jooq.tables.records.ProblemReportCertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.ProblemReportNoteRecord;
import jp.passportweb.persistence.jooq.tables.records.ProblemReportRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link ProblemReports} in the database. */
@Singleton
final class SqlProblemReports implements ProblemReports {
  private static final Condition OPEN =
      PROBLEM_REPORT.ANSWERED_AT.isNull().or(PROBLEM_REPORT.DECIDED_AT.isNull());
  private static final Condition CLOSED =
      PROBLEM_REPORT.ANSWERED_AT.isNotNull().and(PROBLEM_REPORT.DECIDED_AT.isNotNull());

  private final DSLContext sql;

  SqlProblemReports(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(ProblemReport report) {
    sql.executeInsert(ProblemReportRow.of(report));
  }

  @Override
  public Optional<ProblemReport> byId(UUID id) {
    return sql.fetchOptional(PROBLEM_REPORT, PROBLEM_REPORT.ID.eq(id))
        .map(ProblemReportRow::report);
  }

  @Override
  public List<ProblemReport> open(int atMost) {
    return sql.selectFrom(PROBLEM_REPORT)
        .where(OPEN)
        .orderBy(PROBLEM_REPORT.DUE_AT, PROBLEM_REPORT.ID)
        .limit(atMost)
        .fetch(ProblemReportRow::report);
  }

  @Override
  public Page closed(int page, int size) {
    List<ProblemReport> rows =
        sql.selectFrom(PROBLEM_REPORT)
            .where(CLOSED)
            .orderBy(PROBLEM_REPORT.RECEIVED_AT.desc(), PROBLEM_REPORT.ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(ProblemReportRow::report);
    return new Page(rows, page, size, sql.fetchCount(PROBLEM_REPORT, CLOSED));
  }

  @Override
  public boolean update(ProblemReport report) {
    ProblemReportRecord row = new ProblemReportRecord();
    ProblemReportRow.fillProgress(row, report);
    row.setVersion(report.version() + 1);
    return sql.update(PROBLEM_REPORT)
            .set(row)
            .where(PROBLEM_REPORT.ID.eq(report.id()))
            .and(PROBLEM_REPORT.VERSION.eq(report.version()))
            .execute()
        == 1;
  }

  @Override
  public List<ProblemReport> erase(Instant before, int atMost) {
    List<ProblemReport> erased =
        sql.selectFrom(PROBLEM_REPORT)
            .where(PROBLEM_REPORT.ANSWERED_AT.lt(before))
            .and(PROBLEM_REPORT.DECIDED_AT.lt(before))
            .and(PROBLEM_REPORT.REPORT_TEXT.ne(""))
            .and(
                notExists(
                    selectOne()
                        .from(PROBLEM_REPORT_CERTIFICATE)
                        .join(CERTIFICATE)
                        .on(CERTIFICATE.RECORD_ID.eq(PROBLEM_REPORT_CERTIFICATE.RECORD_ID))
                        .where(PROBLEM_REPORT_CERTIFICATE.REPORT_ID.eq(PROBLEM_REPORT.ID))
                        .and(CERTIFICATE.NOT_AFTER.ge(before))))
            .orderBy(PROBLEM_REPORT.DECIDED_AT, PROBLEM_REPORT.ID)
            .limit(atMost)
            .fetch(row -> ProblemReportRow.report(row).erased());
    sql.update(PROBLEM_REPORT)
        .set(PROBLEM_REPORT.REPORTER_NAME, "")
        .setNull(PROBLEM_REPORT.REPORTER_MAIL)
        .set(PROBLEM_REPORT.REPORT_TEXT, "")
        .where(PROBLEM_REPORT.ID.in(erased.stream().map(ProblemReport::id).toList()))
        .execute();
    return erased;
  }

  @Override
  public void link(UUID report, RecordId certificate) {
    sql.insertInto(PROBLEM_REPORT_CERTIFICATE)
        .set(new ProblemReportCertificateRecord(report, certificate.value()))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void unlink(UUID report, RecordId certificate) {
    sql.deleteFrom(PROBLEM_REPORT_CERTIFICATE)
        .where(PROBLEM_REPORT_CERTIFICATE.REPORT_ID.eq(report))
        .and(PROBLEM_REPORT_CERTIFICATE.RECORD_ID.eq(certificate.value()))
        .execute();
  }

  @Override
  public List<RecordId> certificates(UUID report) {
    return sql.selectFrom(PROBLEM_REPORT_CERTIFICATE)
        .where(PROBLEM_REPORT_CERTIFICATE.REPORT_ID.eq(report))
        .orderBy(PROBLEM_REPORT_CERTIFICATE.RECORD_ID)
        .fetch(row -> new RecordId(row.getRecordId()));
  }

  @Override
  public void addNote(UUID report, ProblemReport.Note note) {
    ProblemReportNoteRecord row = new ProblemReportNoteRecord();
    row.setReportId(report);
    row.setWrittenBy(note.decision().by().value());
    row.setWrittenAt(note.decision().at());
    row.setBody(note.text());
    sql.insertInto(PROBLEM_REPORT_NOTE).set(row).execute();
  }

  @Override
  public List<ProblemReport.Note> notes(UUID report) {
    return sql.selectFrom(PROBLEM_REPORT_NOTE)
        .where(PROBLEM_REPORT_NOTE.REPORT_ID.eq(report))
        .orderBy(PROBLEM_REPORT_NOTE.ORDINAL)
        .fetch(row ->
            new ProblemReport.Note(
                new Decision(new OperatorId(row.getWrittenBy()), row.getWrittenAt()),
                row.getBody()));
  }
}
