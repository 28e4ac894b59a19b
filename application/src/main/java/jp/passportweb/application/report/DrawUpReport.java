package jp.passportweb.application.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.report.Course;
import jp.passportweb.domain.report.Course.Stage;
import jp.passportweb.domain.report.Period;
import jp.passportweb.domain.report.Report;
import jp.passportweb.domain.report.Reports;
import jp.passportweb.domain.report.Wait;

/** Draws up the report of a period (REP-1). */
@Assembled
public final class DrawUpReport {
  private static final int WEEKS = 12;
  private static final Duration SOON = Duration.ofDays(30);

  /** Medians of more would be the same. */
  private static final int MOST_COURSES = 20_000;

  private final Reports reports;
  private final Transactions transactions;
  private final InstantSource clock;

  public DrawUpReport(Reports reports, Transactions transactions, InstantSource clock) {
    this.reports = reports;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Report of(Period.Choice choice) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    Period period = Period.of(choice, today);
    return transactions.read(() -> {
      List<Course> courses = reports.courses(period.from(), period.until(), MOST_COURSES);
      return new Report(
          period,
          issued(period),
          ending(today),
          waits(courses),
          wholeWaits(courses),
          reports.revoked(period.from(), period.until()),
          reports.refusedFor(period.from(), period.until()),
          month(today, now));
    });
  }

  private Map<YearMonth, Map<ServiceCode, Integer>> issued(Period period) {
    Map<YearMonth, Map<ServiceCode, Integer>> months = new LinkedHashMap<>();
    for (YearMonth month : period.months()) {
      Period one = new Period(month, month);
      months.put(month, reports.issued(one.from(), one.until()));
    }
    return months;
  }

  private List<Report.Week> ending(LocalDate today) {
    return Stream.iterate(today, week -> week.plusWeeks(1))
        .limit(WEEKS)
        .map(from ->
            new Report.Week(
                from, reports.ending(Period.startOf(from), Period.startOf(from.plusWeeks(1)))))
        .toList();
  }

  private static Map<Stage, Wait> waits(List<Course> courses) {
    Map<Stage, Wait> waits = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Wait.of(courses, stage).ifPresent(wait -> waits.put(stage, wait));
    }
    return waits;
  }

  private static Map<ServiceCode, Wait> wholeWaits(List<Course> courses) {
    Map<ServiceCode, Wait> waits = new LinkedHashMap<>();
    courses.stream()
        .collect(groupingBy(Course::service, LinkedHashMap::new, toList()))
        .forEach((service, own) ->
            Wait.of(own, Stage.WHOLE).ifPresent(wait -> waits.put(service, wait)));
    return waits;
  }

  private Report.Month month(LocalDate today, Instant now) {
    Instant begin = Period.startOf(today.withDayOfMonth(1));
    Instant before = Period.startOf(today.withDayOfMonth(1).minusMonths(1));
    Instant sameDayBefore = now.atZone(ValidityRules.TOKYO).minusMonths(1).toInstant();
    return new Report.Month(
        YearMonth.from(today),
        now,
        Report.total(reports.issued(begin, now)),
        Report.total(reports.issued(before, sameDayBefore)),
        reports.ending(now, now.plus(SOON)),
        Report.total(reports.revoked(begin, now)),
        reports.received(begin, now),
        reports.refused(begin, now));
  }
}
