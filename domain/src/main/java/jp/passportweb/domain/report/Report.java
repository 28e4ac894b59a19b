package jp.passportweb.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.report.Course.Stage;
import jp.passportweb.domain.review.RefusalCode;

/**
 * The figures of a period (REP-1).
 *
 * @param issued by month, then by service; every month of the period
 * @param ending by week from today on
 * @param waits by stage; stages that nothing went through are missing
 * @param wholeWaits from application to certificate, by service
 * @param revoked in the period, by published reason
 * @param refused in the period, by ground (REF-1)
 * @param month the figures of the current month
 */
public record Report(
    Period period,
    Map<YearMonth, Map<ServiceCode, Integer>> issued,
    List<Week> ending,
    Map<Stage, Wait> waits,
    Map<ServiceCode, Wait> wholeWaits,
    Map<CrlReason, Integer> revoked,
    Map<RefusalCode, Integer> refused,
    Month month) {

  /** Certificates that end within seven days from a day on. */
  public record Week(LocalDate from, int count) {}

  /**
   * The month that it is.
   *
   * @param issuedBefore in the month before, until the same day and hour
   * @param endingSoon certificates that end within 30 days
   */
  public record Month(
      YearMonth month,
      Instant until,
      int issued,
      int issuedBefore,
      int endingSoon,
      int revoked,
      int received,
      int refused) {

    /** By how many percent more, or less, was issued than before; nothing where it was none. */
    public Optional<Integer> change() {
      return issuedBefore == 0
          ? Optional.empty()
          : Optional.of(Math.round((issued - issuedBefore) * 100f / issuedBefore));
    }
  }

  public static int total(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
