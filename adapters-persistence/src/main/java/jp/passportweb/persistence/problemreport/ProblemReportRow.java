package jp.passportweb.persistence.problemreport;

import java.util.Optional;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.problemreport.Complaint;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportChannel;
import jp.passportweb.domain.problemreport.ReportKind;
import jp.passportweb.domain.problemreport.ReportOutcome;
import jp.passportweb.domain.problemreport.ReportReceipt;
import jp.passportweb.domain.problemreport.Reporter;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.ProblemReportRecord;
import org.jspecify.annotations.Nullable;

/** A problem report as a row. */
final class ProblemReportRow {
  private ProblemReportRow() {}

  static ProblemReportRecord of(ProblemReport report) {
    ProblemReportRecord row = new ProblemReportRecord();
    Reporter reporter = report.reporter();
    Complaint complaint = report.complaint();
    KeyProof proof = complaint.proof();
    row.setId(report.id());
    row.setReceipt(report.receipt().text());
    row.setReceivedAt(report.receivedAt());
    row.setChannel(reporter.channel().name());
    row.setLanguage(reporter.language().name());
    row.setReporterName(reporter.name());
    row.setReporterMail(Optional.ofNullable(reporter.mail()).map(EmailAddress::text).orElse(null));
    row.setKind(complaint.kind().name());
    row.setCertificateClue(complaint.certificate());
    row.setReportText(complaint.text());
    row.setProofKind(proof == null ? null : proof.kind().name());
    row.setProofKey(proof == null ? null : proof.key().hex());
    fillProgress(row, report);
    row.setVersion(report.version());
    return row;
  }

  /** What changes later. */
  static void fillProgress(ProblemReportRecord row, ProblemReport report) {
    ProblemReport.Preliminary answer = report.preliminary();
    row.setAnsweredBy(answer == null ? null : answer.decision().by().value());
    row.setAnsweredAt(answer == null ? null : answer.decision().at());
    row.setAnswer(answer == null ? null : answer.text());
    ReportOutcome outcome = report.outcome();
    row.setDecidedBy(outcome == null ? null : outcome.decision().by().value());
    row.setDecidedAt(outcome == null ? null : outcome.decision().at());
    row.setDecidedWhy(outcome == null ? null : outcome.why());
    row.setGround(
        outcome instanceof ReportOutcome.Founded founded ? founded.ground().name() : null);
    row.setDueAt(report.clock().due());
  }

  static ProblemReport report(ProblemReportRecord row) {
    return new ProblemReport(
        row.getId(),
        new ReportReceipt(row.getReceipt()),
        row.getReceivedAt(),
        new Reporter(
            ReportChannel.valueOf(row.getChannel()),
            Language.valueOf(row.getLanguage()),
            row.getReporterName(),
            Optional.ofNullable(row.getReporterMail()).map(EmailAddress::new).orElse(null)),
        new Complaint(
            ReportKind.valueOf(row.getKind()),
            row.getCertificateClue(),
            row.getReportText(),
            row.getProofKey() == null
                ? null
                : new KeyProof(
                    KeyProof.Kind.valueOf(row.getProofKind()), new SpkiHash(row.getProofKey()))),
        row.getAnsweredAt() == null
            ? null
            : new ProblemReport.Preliminary(
                new Decision(new OperatorId(row.getAnsweredBy()), row.getAnsweredAt()),
                row.getAnswer()),
        outcome(row),
        row.getVersion());
  }

  private static @Nullable ReportOutcome outcome(ProblemReportRecord row) {
    if (row.getDecidedAt() == null) {
      return null;
    }
    Decision decision = new Decision(new OperatorId(row.getDecidedBy()), row.getDecidedAt());
    return row.getGround() == null
        ? new ReportOutcome.Unfounded(decision, row.getDecidedWhy())
        : new ReportOutcome.Founded(
            decision, row.getDecidedWhy(), RevocationGround.valueOf(row.getGround()));
  }
}
