package jp.passportweb.domain.request.cancellation;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.when;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.Refusal;

/** When 申請取消 is offered (CAN-1): until the decision; a revocation is never withdrawn (REV-2). */
public final class CancellationRules {
  private CancellationRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation) {
    RecordStatus status = situation.status();
    return first(
        () -> when(situation.type() == RequestType.REVOCATION, new Refusal.CannotBeWithdrawn()),
        () -> when(!status.mayBecome(RecordStatus.CANCELLED), new Refusal.NotInThisStatus(status)));
  }
}
