package jp.passportweb.domain.request.contactchange;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessCompleted;
import static jp.passportweb.domain.request.Refusals.unlessContractRuns;
import static jp.passportweb.domain.request.Refusals.when;
import static jp.passportweb.domain.request.Refusals.whenOpen;
import static jp.passportweb.domain.request.Refusals.whenRenewed;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.Refusal;

/** When 担当者変更申請 is offered (CHG-1, guide §3.4): while the contract runs, one at a time. */
public final class ContactChangeRules {
  private ContactChangeRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    boolean leadsOn =
        situation.type().certifies() || situation.type() == RequestType.CONTACT_CHANGE;
    return first(
        () -> when(!leadsOn, new Refusal.NotFromThisKind(situation.type())),
        () -> unlessCompleted(situation),
        () -> unlessContractRuns(situation, today),
        () -> whenRenewed(situation),
        () -> whenOpen(situation, RequestType.CONTACT_CHANGE));
  }
}
