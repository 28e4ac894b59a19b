package jp.passportweb.domain.request.termination;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessContractLives;
import static jp.passportweb.domain.request.Refusals.when;
import static jp.passportweb.domain.request.Refusals.whenMade;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.Refusal;

/** When 解約申請 is offered (TER-1): once, while the contract lives. */
public final class TerminationRules {
  private TerminationRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    RecordStatus status = situation.status();
    boolean leadsOn =
        situation.type().certifies() || situation.type() == RequestType.CONTACT_CHANGE;
    boolean concluded = status == RecordStatus.COMPLETED || status == RecordStatus.REVOKED;
    return first(
        () -> when(!leadsOn, new Refusal.NotFromThisKind(situation.type())),
        () -> when(!concluded, new Refusal.NotInThisStatus(status)),
        () -> unlessContractLives(situation, today),
        () -> whenMade(situation, RequestType.TERMINATION));
  }
}
