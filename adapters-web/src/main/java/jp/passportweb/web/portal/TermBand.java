package jp.passportweb.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import org.jspecify.annotations.Nullable;

/**
 * The contract as a band with its certificate and today.
 *
 * @param ordinal which certificate of the contract it is, counted from 1
 * @param certificateUntil last day of the certificate
 * @param certificate where it lies
 * @param rest what is left of the contract after it, for the next one; absent where nothing is
 * @param today absent outside the contract
 * @param daysLeft of the certificate
 */
public record TermBand(
    LocalDate from,
    LocalDate until,
    int ordinal,
    LocalDate certificateUntil,
    Bar certificate,
    @Nullable Bar rest,
    @Nullable Point today,
    long daysLeft) {

  /** A part of the band, in percents of it. */
  public record Bar(double start, double end) {
    public String x() {
      return percent(start);
    }

    public String width() {
      return percent(end - start);
    }

    public Point last() {
      return new Point(end);
    }
  }

  /** A place on the band, in percents of it. */
  public record Point(double at) {
    private static final double EDGE = 6;

    public String x() {
      return percent(at);
    }

    /** On which side of it a text stands, so that it stays within the band. */
    public String anchor() {
      if (at < EDGE) {
        return "start";
      }
      return at > 100 - EDGE ? "end" : "middle";
    }
  }

  static @Nullable TermBand of(ShowRecord.RecordView shown, Instant now) {
    Contract contract = shown.contract();
    Issuance.Issued issued = shown.issued();
    if (contract == null || issued == null) {
      return null;
    }
    Validity validity = issued.intention().validity();
    LocalDate last = day(validity.notAfter());
    double start = place(contract, day(validity.notBefore()));
    double end = place(contract, last.plusDays(1));
    LocalDate today = day(now);
    boolean inside = !today.isBefore(contract.from()) && !today.isAfter(contract.until());
    return new TermBand(
        contract.from(),
        contract.until(),
        shown.ordinal(),
        last,
        new Bar(start, end),
        last.isBefore(contract.until()) ? new Bar(end, 100) : null,
        inside ? new Point(place(contract, today)) : null,
        Math.max(0, ChronoUnit.DAYS.between(today, last)));
  }

  private static double place(Contract contract, LocalDate day) {
    double whole = ChronoUnit.DAYS.between(contract.from(), contract.until().plusDays(1));
    double part = ChronoUnit.DAYS.between(contract.from(), day);
    return Math.clamp(100 * part / whole, 0, 100);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
