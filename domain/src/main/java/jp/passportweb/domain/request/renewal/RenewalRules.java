package jp.passportweb.domain.request.renewal;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessCompleted;
import static jp.passportweb.domain.request.Refusals.unlessContractLives;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.when;
import static jp.passportweb.domain.request.Refusals.whenMade;
import static jp.passportweb.domain.request.Refusals.whenSuperseded;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import jp.passportweb.domain.request.Refusal;

/** When 更新申請 is offered (REN-1, guide §3.2): in the last days of a contract of fixed term. */
public final class RenewalRules {
  /** It opens this many days before the contract's last day (REQUIREMENTS §5). */
  public static final int OPENS_DAYS_BEFORE_END = 90;

  private RenewalRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> unlessCompleted(situation),
        () -> unlessContractLives(situation, today),
        () -> unlessInWindow(Objects.requireNonNull(situation.contract()), today),
        () -> whenSuperseded(situation),
        () -> whenMade(situation, RequestType.RENEWAL, RequestType.SERVICE_SWITCH),
        () -> whenMade(situation, RequestType.TERMINATION));
  }

  private static Optional<Refusal> unlessInWindow(ContractStanding contract, LocalDate today) {
    if (contract.type() == ContractType.AUTO_RENEWING) {
      return Optional.of(new Refusal.RenewsItself(contract.until().plusDays(1)));
    }
    LocalDate opens = contract.until().minusDays(OPENS_DAYS_BEFORE_END);
    return when(today.isBefore(opens), new Refusal.NotBefore(opens));
  }
}
