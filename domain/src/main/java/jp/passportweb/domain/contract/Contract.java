package jp.passportweb.domain.contract;

import java.time.LocalDate;
import java.time.Period;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.Offering;
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
    boolean terminated,
    long version) {

  /** TER-1: it ends on this day and is not renewed again. */
  public Contract terminated(LocalDate lastDay) {
    return new Contract(code, account, service, offering, from, lastDay, true, version);
  }

  /** AUT-1: goes on to this day. */
  public Contract extended(LocalDate lastDay) {
    return new Contract(code, account, service, offering, from, lastDay, terminated, version);
  }

  /**
   * The last day of a certificate that is issued inside it. One that renews itself gives the next
   * term in advance, so that a server is not without a certificate when a term begins (AUT-1).
   */
  public LocalDate certifiesUntil(Offering offering) {
    boolean renewsItself = offering.type() == ContractType.AUTO_RENEWING && !terminated;
    return renewsItself ? lastDay(until.plusDays(1), offering.term()) : until;
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(until);
  }

  /** The last day of a term that begins on a day. */
  public static LocalDate lastDay(LocalDate from, Period term) {
    return from.plus(term).minusDays(1);
  }
}
