package jp.passportweb.application.problemreport;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ReportForm;

/** Staff note a report that came by mail or telephone; its clock runs since it came (PRB-1). */
@Assembled
public final class NoteProblemReport {
  private final ReadProof readProof;
  private final TakeReport takeReport;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public NoteProblemReport(
      ReadProof readProof,
      TakeReport takeReport,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.readProof = readProof;
    this.takeReport = takeReport;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It is a case now. */
    record Noted(UUID report) implements Outcome {}

    /** Something of the form is wrong. */
    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** Others than who work on reports. */
    record NotYourRole() implements Outcome {}
  }

  public Outcome note(Operator operator, Map<String, String> typed) {
    if (!operator.role().may(Capability.EXAMINE)) {
      noteDenial.note(
          operator.id(), "problem-report.received", "problem-reports", StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    KeyProof proof = readProof.read(typed.getOrDefault(ReportForm.PROOF, "")).orElse(null);
    return switch (ReportForm.ofStaff(typed, now)) {
      case FormResult.Incomplete<ReportForm.Filled>(var problems) -> new Outcome.Invalid(problems);
      case FormResult.Complete<ReportForm.Filled>(ReportForm.Filled form) ->
          transactions.run(() ->
              new Outcome.Noted(
                  takeReport.take(form, proof, "operator:" + operator.loginName(), now).id()));
    };
  }
}
