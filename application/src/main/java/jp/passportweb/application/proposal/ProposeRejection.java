package jp.passportweb.application.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.office.LayCase;
import jp.passportweb.application.office.OpenCase;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.Seen;
import jp.passportweb.application.office.TypedRefusal;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * REV-6: a 失効申請 for a compromised key was denied by who was called, or a report of one shows no
 * proof. That it is refused is confirmed by somebody else, while its clock runs on (BR 4.9.1.1).
 */
@Assembled
public final class ProposeRejection {
  private final ProposalDesk desk;
  private final LayCase layCase;
  private final ApplicationRecords records;
  private final ProblemReports reports;
  private final ConcludeReport conclude;
  private final Transactions transactions;

  public ProposeRejection(
      ProposalDesk desk,
      LayCase layCase,
      ApplicationRecords records,
      ProblemReports reports,
      ConcludeReport conclude,
      Transactions transactions) {
    this.desk = desk;
    this.layCase = layCase;
    this.records = records;
    this.reports = reports;
    this.conclude = conclude;
    this.transactions = transactions;
  }

  public ReviewOutcome ofRequest(Seen seen, String typedReason) {
    return switch (LongText.parse(typedReason)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(TypedRefusal.TEXT, problem)));
      case Parsed.Good<LongText>(LongText reason) ->
          noted(seen, transactions.run(() -> proposed(seen, reason.text())));
    };
  }

  /** A try that a rule did not let through is kept (AUD-1). */
  private ReviewOutcome noted(Seen seen, ReviewOutcome outcome) {
    if (outcome instanceof ReviewOutcome.Refused(ReviewRefusal why)) {
      desk.denied(Matter.Kind.FALSE_CLAIM, seen.operator(), () -> receipt(seen.record()), why);
    }
    return outcome;
  }

  private Optional<String> receipt(RecordId record) {
    return records.byId(record).map(found -> found.receiptNumber().text());
  }

  private ReviewOutcome proposed(Seen seen, String reason) {
    return layCase
        .lay(seen.record(), seen.operator())
        .map(open -> ofRequest(open, seen, reason))
        .orElseGet(() -> new ReviewOutcome.Refused(new ReviewRefusal.NoSuchRecord()));
  }

  private ReviewOutcome ofRequest(OpenCase open, Seen seen, String reason) {
    Optional<ReviewRefusal> whyNot =
        open.review().version() == seen.version()
            ? open.whyNotRefuseClaim()
            : Optional.of(new ReviewRefusal.ChangedMeanwhile());
    return whyNot
        .or(() ->
            desk.add(
                    desk.fresh(
                        new Matter.FalseClaim(seen.record(), seen.version()),
                        reason,
                        open.operator()),
                    open.operator())
                .map(ProposeRejection::told))
        .<ReviewOutcome>map(ReviewOutcome.Refused::new)
        .orElseGet(ReviewOutcome.Done::new);
  }

  private static ReviewRefusal told(ProposalRefusal refusal) {
    return refusal == ProposalRefusal.NOT_YOUR_ROLE
        ? new ReviewRefusal.NotYourRole()
        : new ReviewRefusal.SecondPersonRefuses();
  }

  /** Of a problem report. */
  public ReportStep ofReport(Operator operator, UUID id, String typedWhy) {
    return switch (LongText.parse(typedWhy)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReportStep.Invalid(List.of(new FieldProblem(ConcludeReport.WHY, problem)));
      case Parsed.Good<LongText>(LongText why) ->
          noted(
              operator,
              id,
              transactions.run(() ->
                  reports
                      .byId(id)
                      .map(report -> ofReport(operator, report, why.text()))
                      .orElseGet(() -> new ReportStep.Refused(ReportRefusal.NOT_FOUND))));
    };
  }

  private ReportStep noted(Operator operator, UUID id, ReportStep step) {
    if (step instanceof ReportStep.Refused(ReportRefusal why)) {
      desk.denied(
          Matter.Kind.FALSE_REPORT,
          operator.id(),
          () -> reports.byId(id).map(report -> report.receipt().text()),
          why == ReportRefusal.SECOND_PERSON ? ProposalRefusal.PROPOSED_BEFORE : why);
    }
    return step;
  }

  private ReportStep ofReport(Operator operator, ProblemReport report, String why) {
    return conclude
        .whyNotReject(report)
        .or(() ->
            desk.add(
                    desk.fresh(
                        new Matter.FalseReport(report.id(), report.version()), why, operator),
                    operator)
                .map(refusal ->
                    refusal == ProposalRefusal.NOT_YOUR_ROLE
                        ? ReportRefusal.NOT_YOUR_ROLE
                        : ReportRefusal.SECOND_PERSON))
        .<ReportStep>map(ReportStep.Refused::new)
        .orElseGet(ReportStep.Done::new);
  }

  /** The one about something that waits for its second person. */
  public Optional<Proposal> open(Matter.Kind kind, UUID subject) {
    return transactions.read(() -> desk.proposals.openOf(kind, subject.toString()));
  }
}
