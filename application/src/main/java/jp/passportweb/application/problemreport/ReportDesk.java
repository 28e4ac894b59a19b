package jp.passportweb.application.problemreport;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.revocation.Wholly;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.problemreport.ReportRefusal;

/** What every step on a problem report shares: role, one transaction, the trail. */
@Assembled
public final class ReportDesk {
  final ProblemReports reports;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReportDesk(
      ProblemReports reports,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Takes a step, wholly or not at all.
   *
   * @param act what the trail calls it; of who was not let it keeps the try (AUD-1)
   */
  ReportStep take(
      String act,
      Operator operator,
      UUID id,
      BiFunction<ProblemReport, Instant, Optional<ReportRefusal>> step) {
    Optional<ReportRefusal> refusal =
        Wholly.run(
            transactions,
            () -> {
              if (!operator.role().may(Capability.EXAMINE)) {
                return Optional.of(ReportRefusal.NOT_YOUR_ROLE);
              }
              Optional<ProblemReport> report = reports.byId(id);
              return report.isEmpty()
                  ? Optional.of(ReportRefusal.NOT_FOUND)
                  : step.apply(report.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            });
    refusal.ifPresent(why ->
        noteDenial.note(
            operator.id(), act, () -> reports.byId(id).map(r -> r.receipt().text()), why));
    return refusal.<ReportStep>map(ReportStep.Refused::new).orElseGet(ReportStep.Done::new);
  }

  static FactChange becomes(ProblemReport before, ProblemReport after) {
    return FactChange.of("status", before.state(), after.state());
  }

  void note(
      Operator operator,
      ProblemReport report,
      String action,
      Map<String, String> details,
      Instant at) {
    noteOn(report.receipt().text(), operator, action, details, at);
  }

  void noteOn(
      String subject, Operator operator, String action, Map<String, String> details, Instant at) {
    audit.append(new AuditEvent(at, "operator:" + operator.loginName(), action, subject, details));
  }
}
