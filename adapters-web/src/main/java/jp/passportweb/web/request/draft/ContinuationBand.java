package jp.passportweb.web.request.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.passportweb.application.request.continuation.ReadContinuation.Continuation;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import org.jspecify.annotations.Nullable;

/**
 * The contract as a band in two lanes: the certificate that ends, and the next one.
 *
 * @param current absent where the certificate has ended
 * @param swap from today to the end of the present certificate; absent where it has ended
 * @param next from today on
 */
public record ContinuationBand(
    LocalDate from,
    LocalDate until,
    @Nullable Bar current,
    @Nullable Instant currentEnd,
    @Nullable Bar swap,
    Bar next,
    long daysToSwap) {

  /** A part of the band, in percents of it. */
  public record Bar(double start, double end) {
    private static final double EDGE = 8;

    public String x() {
      return percent(start);
    }

    public String width() {
      return percent(end - start);
    }

    public String last() {
      return percent(end);
    }

    /** On which side of its beginning a text stands, so that it stays within the band. */
    public String anchor() {
      if (start < EDGE) {
        return "start";
      }
      return start > 100 - EDGE ? "end" : "middle";
    }

    /** Whether its end is far enough from both ends of the band for a text of its own. */
    public boolean endStandsAlone() {
      return end > 2 * EDGE && end < 100 - 2 * EDGE;
    }
  }

  static ContinuationBand of(Continuation continuation, Instant now) {
    Contract contract = continuation.contract();
    LocalDate today = day(now);
    Bar next = new Bar(place(contract, today), place(contract, continuation.next().plusDays(1)));
    Issuance.Issued issued = continuation.current();
    if (issued == null || !issued.lastsBeyond(now)) {
      return new ContinuationBand(contract.from(), contract.until(), null, null, null, next, 0);
    }
    Instant end = issued.intention().validity().notAfter();
    double last = place(contract, day(end).plusDays(1));
    return new ContinuationBand(
        contract.from(),
        contract.until(),
        new Bar(place(contract, day(issued.intention().validity().notBefore())), last),
        end,
        new Bar(place(contract, today), last),
        next,
        ChronoUnit.DAYS.between(today, day(end)));
  }

  private static double place(Contract contract, LocalDate day) {
    double whole = ChronoUnit.DAYS.between(contract.from(), contract.until().plusDays(1));
    return Math.clamp(100 * ChronoUnit.DAYS.between(contract.from(), day) / whole, 0, 100);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
