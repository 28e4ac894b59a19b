package jp.passportweb.domain.contract;

import java.time.LocalDate;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;

/** Contracts for tests. */
public final class ContractSamples {
  private ContractSamples() {}

  /** A year of SR 3.0. */
  public static Contract contract(ContractCode code, AccountId account, LocalDate until) {
    return new Contract(
        code,
        account,
        new ServiceCode("SR30"),
        new OfferingCode("SR30-1Y"),
        until.minusYears(1).plusDays(1),
        until,
        false,
        0);
  }
}
