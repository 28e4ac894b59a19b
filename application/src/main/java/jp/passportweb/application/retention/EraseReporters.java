package jp.passportweb.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;

/**
 * Erases name, address and words of strangers from problem reports that need not be kept any more
 * (BR 5.5.2): two years after the decision and after the end of the certificates. Receipt, kind and
 * decision stay (PRB-1).
 */
@Assembled
public final class EraseReporters {
  private static final int MOST = 100;

  private final ProblemReports reports;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public EraseReporters(
      ProblemReports reports, AuditTrail audit, Transactions transactions, InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Erases some and returns how many reports they were of. */
  public int erase() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> {
      List<ProblemReport> erased = reports.erase(now.minus(DropFiles.KEPT), MOST);
      erased.forEach(report -> note(report, now));
      return erased.size();
    });
  }

  private void note(ProblemReport report, Instant now) {
    audit.append(
        new AuditEvent(
            now,
            "system",
            "problem-report.erased",
            report.receipt().text(),
            new FactChange("reporter", "KEPT", "ERASED").details()));
  }
}
