package jp.passportweb.domain.contract;

import java.time.LocalDate;
import java.time.Period;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;

/**
 * A term of entitlement to certificates.
 *
 * @param from first day, Asia/Tokyo
 * @param until last day, included
 */
public record Contract(
    ContractCode code,
    AccountId account,
    ServiceCode service,
    OfferingCode offering,
    LocalDate from,
    LocalDate until,
    long version) {

  /** The last day of a term that begins on a day. */
  public static LocalDate lastDay(LocalDate from, Period term) {
    return from.plus(term).minusDays(1);
  }
}
