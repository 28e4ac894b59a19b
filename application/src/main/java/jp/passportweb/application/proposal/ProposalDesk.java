package jp.passportweb.application.proposal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.revocation.Wholly;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.proposal.ProposalRules;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.domain.review.Decision;

/** What every step on a proposal shares: one transaction, the rules, the trail. */
@Assembled
public final class ProposalDesk {
  final Proposals proposals;
  private final ApplicationRecords records;
  private final ProblemReports reports;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public ProposalDesk(
      Proposals proposals,
      ApplicationRecords records,
      ProblemReports reports,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.proposals = proposals;
    this.records = records;
    this.reports = reports;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Takes a step, wholly or not at all; of who was not let the try is kept (AUD-1). */
  ProposalOutcome take(
      Step step, Operator operator, UUID id, Supplier<Optional<ProposalRefusal>> taken) {
    Optional<ProposalRefusal> refusal = Wholly.run(transactions, taken);
    refusal.ifPresent(why -> denied(step, operator, id, why));
    return refusal
        .<ProposalOutcome>map(ProposalOutcome.Refused::new)
        .orElseGet(() -> new ProposalOutcome.Done(id));
  }

  private void denied(Step step, Operator operator, UUID id, Denial why) {
    transactions
        .read(() -> proposals.byId(id))
        .map(Proposal::matter)
        .ifPresent(matter ->
            noteDenial.note(
                operator.id(),
                action(matter.kind(), step),
                () -> Optional.of(subject(matter)),
                why));
  }

  /** Keeps the try to propose something. */
  void denied(Matter.Kind kind, OperatorId who, Supplier<Optional<String>> subject, Denial why) {
    noteDenial.note(who, action(kind, Step.PROPOSED), subject, why);
  }

  /** As above of whatever came of it. */
  ProposalOutcome noted(
      Matter.Kind kind, Operator operator, String subject, ProposalOutcome outcome) {
    if (outcome instanceof ProposalOutcome.Refused(ProposalRefusal why)) {
      denied(kind, operator.id(), () -> Optional.of(subject), why);
    }
    return outcome;
  }

  /** Stores a proposal, unless there is a reason against it. Runs in the caller's transaction. */
  Optional<ProposalRefusal> add(Proposal proposal, Operator operator) {
    Matter matter = proposal.matter();
    Optional<ProposalRefusal> whyNot =
        ProposalRules.whyNotPropose(matter, operator, proposal.proposed().at())
            .or(() ->
                proposals
                    .openOf(matter.kind(), matter.subject())
                    .map(_ -> ProposalRefusal.PROPOSED_BEFORE));
    if (whyNot.isEmpty()) {
      proposals.add(proposal);
      note(proposal, operator, Step.PROPOSED, proposal.reason(), proposal.proposed().at());
    }
    return whyNot;
  }

  Proposal fresh(Matter matter, String reason, Operator operator) {
    return Proposal.fresh(matter, reason, new Decision(operator.id(), now()));
  }

  /** What is done with a proposal, as the trail calls it. */
  enum Step {
    PROPOSED(Proposal.State.PROPOSED),
    CONFIRMED(Proposal.State.DONE),
    WITHDRAWN(Proposal.State.WITHDRAWN);

    private final Proposal.State leadsTo;

    Step(Proposal.State leadsTo) {
      this.leadsTo = leadsTo;
    }
  }

  /**
   * Each with before and after, and how it was made sure who asks.
   *
   * @param proposal as it was before the step
   */
  void note(Proposal proposal, Operator operator, Step step, String reason, Instant at) {
    Matter matter = proposal.matter();
    Map<String, String> details = new HashMap<>(details(matter));
    details.put("reason", reason);
    if (step != Step.PROPOSED) {
      details.putAll(FactChange.of("status", proposal.state(), step.leadsTo).details());
    }
    audit.append(
        new AuditEvent(
            at,
            "operator:" + operator.loginName(),
            action(matter.kind(), step),
            subject(matter),
            Map.copyOf(details)));
  }

  private static String action(Matter.Kind kind, Step step) {
    String act =
        switch (kind) {
          case OTP_ADDRESS -> "account.address-mending";
          case ORGANIZATION_NAME -> "account.correction";
          case LAST_DAY -> "contract.correction";
          case FALSE_CLAIM, FALSE_REPORT -> "claim.rejection";
        };
    return switch (step) {
      case PROPOSED -> act + "-proposed";
      case CONFIRMED -> act + "-done";
      case WITHDRAWN -> act + "-withdrawn";
    };
  }

  private static Map<String, String> details(Matter matter) {
    return switch (matter) {
      case Matter.OtpAddress mended -> {
        Map<String, String> details =
            new HashMap<>(
                new FactChange("otpAddress", mended.from().masked(), mended.to().masked())
                    .details());
        details.put("number", mended.check().calledNumber());
        details.put("calledAt", mended.check().calledAt().toString());
        details.put("person", mended.check().spokeWith());
        details.put("asked", mended.check().asked());
        details.put("reference", mended.check().reference());
        yield details;
      }
      case Matter.OrganizationName corrected ->
          new FactChange("organization", corrected.before(), corrected.after()).details();
      case Matter.LastDay corrected ->
          new FactChange("lastDay", corrected.before(), corrected.after()).details();
      case Matter.FalseClaim _, Matter.FalseReport _ -> Map.of();
    };
  }

  private String subject(Matter matter) {
    return switch (matter) {
      case Matter.OtpAddress mended -> subject(mended.account());
      case Matter.OrganizationName corrected -> subject(corrected.account());
      case Matter.LastDay corrected -> corrected.contract().text();
      case Matter.FalseClaim(RecordId request, var _) ->
          records.byId(request).map(ApplicationRecord::receiptNumber).orElseThrow().text();
      case Matter.FalseReport(UUID report, var _) ->
          reports.byId(report).map(ProblemReport::receipt).orElseThrow().text();
    };
  }

  /** As the trail names an account. */
  public static String subject(AccountId account) {
    return "account:" + account.value();
  }
}
