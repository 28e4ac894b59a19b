package jp.passportweb.application.proposal;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.Seen;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.review.ReviewRefusal;

/** REV-6: a claim that nobody has proven is refused, and nothing is revoked or blocked by it. */
@Assembled
public final class RejectClaim {
  private final RefuseApplication refuse;
  private final ConcludeReport conclude;

  public RejectClaim(RefuseApplication refuse, ConcludeReport conclude) {
    this.refuse = refuse;
    this.conclude = conclude;
  }

  /** Runs in the caller's transaction, which ends with a refusal. */
  Optional<ProposalRefusal> reject(Matter.FalseClaim matter, String why, Operator operator) {
    Seen seen = new Seen(matter.request(), operator.id(), matter.seen());
    return switch (refuse.refuseClaim(seen, why)) {
      case ReviewOutcome.Done _ -> Optional.empty();
      case ReviewOutcome.Invalid _ -> Optional.of(ProposalRefusal.STALE);
      case ReviewOutcome.Refused(ReviewRefusal.CannotBeRefused _) ->
          Optional.of(ProposalRefusal.NOT_DENIED);
      case ReviewOutcome.Refused(ReviewRefusal.WrongStatus _) ->
          Optional.of(ProposalRefusal.DECIDED);
      case ReviewOutcome.Refused _ -> Optional.of(ProposalRefusal.STALE);
    };
  }

  Optional<ProposalRefusal> reject(Matter.FalseReport matter, String why, Operator operator) {
    return switch (conclude.reject(operator, matter.report(), matter.seen(), why)) {
      case ReportStep.Done _ -> Optional.empty();
      case ReportStep.Invalid _ -> Optional.of(ProposalRefusal.STALE);
      case ReportStep.Refused(ReportRefusal refusal) ->
          Optional.of(
              switch (refusal) {
                case NOT_YOUR_ROLE -> ProposalRefusal.NOT_YOUR_ROLE;
                case NOT_FOUND -> ProposalRefusal.NOT_FOUND;
                case DECIDED -> ProposalRefusal.DECIDED;
                case PROVEN -> ProposalRefusal.NOT_DENIED;
                case ANSWERED, NO_CERTIFICATE, CHANGED_MEANWHILE, SECOND_PERSON, NO_MAIL ->
                    ProposalRefusal.STALE;
              });
    };
  }
}
