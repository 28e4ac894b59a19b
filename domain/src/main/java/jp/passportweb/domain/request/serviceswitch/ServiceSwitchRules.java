package jp.passportweb.domain.request.serviceswitch;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessCompleted;
import static jp.passportweb.domain.request.Refusals.unlessContractLives;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.whenMade;
import static jp.passportweb.domain.request.Refusals.whenSuperseded;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.Refusal;

/** When 「別サービスへ切り替えて申請」 is offered (SWI-1, guide §3.2): once, while the contract lives. */
public final class ServiceSwitchRules {
  private ServiceSwitchRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> unlessCompleted(situation),
        () -> unlessContractLives(situation, today),
        () -> whenSuperseded(situation),
        () -> whenMade(situation, RequestType.SERVICE_SWITCH, RequestType.RENEWAL),
        () -> whenMade(situation, RequestType.TERMINATION));
  }
}
