package jp.passportweb.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import org.jspecify.annotations.Nullable;

/**
 * The contract as a band with its certificate and today.
 *
 * @param certificateUntil last day of the certificate
 * @param certificateWidth share of the contract that the certificate covers, as a percentage
 * @param todayAt place of today, as a percentage; absent outside the contract
 * @param daysLeft of the certificate
 */
public record TermBand(
    LocalDate from,
    LocalDate until,
    LocalDate certificateUntil,
    String certificateWidth,
    @Nullable String todayAt,
    long daysLeft) {

  static @Nullable TermBand of(ShowRecord.RecordView shown, Instant now) {
    Contract contract = shown.contract();
    Issuance.Issued issued = shown.issued();
    if (contract == null || issued == null) {
      return null;
    }
    LocalDate end = day(issued.intention().validity().notAfter());
    LocalDate today = day(now);
    boolean inside = !today.isBefore(contract.from()) && !today.isAfter(contract.until());
    return new TermBand(
        contract.from(),
        contract.until(),
        end,
        percent(contract, end.plusDays(1)),
        inside ? percent(contract, today) : null,
        Math.max(0, ChronoUnit.DAYS.between(today, end)));
  }

  /** Whether there is contract left after the certificate. */
  public boolean contractGoesOn() {
    return certificateUntil.isBefore(until);
  }

  private static String percent(Contract contract, LocalDate day) {
    double whole = ChronoUnit.DAYS.between(contract.from(), contract.until().plusDays(1));
    double part = ChronoUnit.DAYS.between(contract.from(), day);
    return String.format(Locale.ROOT, "%.1f%%", Math.min(100, 100 * part / whole));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
