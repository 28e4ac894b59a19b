package jp.passportweb.web.report;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.passportweb.application.sample.ShowSample;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.report.Course.Stage;
import jp.passportweb.domain.report.Period;
import jp.passportweb.domain.report.Report;
import jp.passportweb.domain.report.Wait;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.web.page.Page;

/**
 * The reports as they are drawn.
 *
 * @param nothingToDraw whether a sample was just asked for in vain
 * @param inspects whether the reader draws samples and looks at them
 */
public record ReportView(
    Period.Choice choice,
    Report report,
    ShowSample.Standing sample,
    boolean nothingToDraw,
    Catalog catalog,
    RefusalGrounds grounds,
    boolean inspects) {
  private static final double LEFT = 8.4;
  private static final double WIDTH = 93;
  private static final double WIDEST = 97;
  private static final int SOON_WEEKS = 4;

  public List<Period.Choice> choices() {
    return Arrays.asList(Period.Choice.values());
  }

  public List<CertificateService> services() {
    return catalog.services();
  }

  public List<YearMonth> months() {
    return report.period().months();
  }

  public int issued(YearMonth month, CertificateService service) {
    return counts(month).getOrDefault(service.code(), 0);
  }

  public int issued(YearMonth month) {
    return Report.total(counts(month));
  }

  private Map<ServiceCode, Integer> counts(YearMonth month) {
    return report.issued().getOrDefault(month, Map.of());
  }

  public int issued() {
    return months().stream().mapToInt(this::issued).sum();
  }

  public Scale issuedScale() {
    return Scale.upTo(months().stream().mapToInt(this::issued).max().orElse(0));
  }

  /** Whether a month is the one that most was issued in; the first of several. */
  public boolean isHighest(YearMonth month) {
    int most = months().stream().mapToInt(this::issued).max().orElse(0);
    return most > 0
        && months().stream()
            .filter(one -> issued(one) == most)
            .findFirst()
            .filter(month::equals)
            .isPresent();
  }

  public Scale endingScale() {
    return Scale.upTo(report.ending().stream().mapToInt(Report.Week::count).max().orElse(0));
  }

  public boolean isSoon(int week) {
    return week < SOON_WEEKS;
  }

  /** Where the place of a bar begins, of so many. */
  public static String x(int place, int places) {
    return percent(LEFT + place * WIDTH / places);
  }

  /** How wide a bar is. */
  public static String width(int places) {
    return percent(WIDTH / places * 0.65);
  }

  /** The middle of a bar. */
  public static String middle(int place, int places) {
    return percent(LEFT + (place + 0.325) * WIDTH / places);
  }

  public List<Stage> stages() {
    return report.waits().keySet().stream().toList();
  }

  public Wait wait(Stage stage) {
    return Objects.requireNonNull(report.waits().get(stage));
  }

  /** The longest of what is shown, in whole days; at least one. */
  public int longestDays() {
    return report.waits().values().stream()
        .map(Wait::ninetieth)
        .max(Comparator.naturalOrder())
        .map(longest -> (int) Math.ceilDiv(longest.toHours() + 1, 24L))
        .orElse(1);
  }

  /** The whole days that lines stand at: no more than eight of them. */
  public List<Integer> dayLines() {
    int step = Math.ceilDiv(longestDays(), 7);
    return IntStream.iterate(0, day -> day <= longestDays(), day -> day + step).boxed().toList();
  }

  public String along(Duration lasted) {
    return percent(Math.max(0.4, lasted.toMinutes() * WIDEST / (longestDays() * 24 * 60)));
  }

  public String along(int days) {
    return percent(days * WIDEST / longestDays());
  }

  /** 1.8日, 40分未満 …: how long somebody waited. */
  public static String lasted(Page page, Duration lasted) {
    if (lasted.toHours() < 1) {
      return page.t("report.under-an-hour");
    }
    return lasted.toHours() < 24
        ? page.t("report.hours", String.valueOf(lasted.toHours()))
        : page.t(
            "report.days", String.format(Locale.ROOT, "%.1f", lasted.toMinutes() / (24 * 60.0)));
  }

  /** The most frequent first. */
  public List<Entry<CrlReason, Integer>> reasons() {
    return report.revoked().entrySet().stream()
        .sorted(Entry.<CrlReason, Integer>comparingByValue().reversed())
        .toList();
  }

  public int revoked() {
    return Report.total(report.revoked());
  }

  public String share(int count) {
    int most = reasons().stream().mapToInt(Map.Entry::getValue).max().orElse(1);
    return percent(count * 100.0 / most);
  }

  /** The most frequent first (REF-1). */
  public List<Entry<RefusalCode, Integer>> refusals() {
    return report.refused().entrySet().stream()
        .sorted(
            Entry.<RefusalCode, Integer>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().text()))
        .toList();
  }

  /** In words; the code where the list has none any more. */
  public String ground(Page page, RefusalCode code) {
    return grounds.byCode(code).map(one -> page.t(one.label())).orElse(code.text());
  }

  public String refusalShare(int count) {
    int most = refusals().stream().mapToInt(Map.Entry::getValue).max().orElse(1);
    return percent(count * 100.0 / most);
  }

  /** Refused of a hundred that came in. */
  public String refusedShare() {
    int received = report.month().received();
    return received == 0
        ? "0"
        : String.format(Locale.ROOT, "%.1f", report.month().refused() * 100.0 / received);
  }

  public String file(String name) {
    return ReportController.REPORTS + "/" + name + ".csv?period=" + choice;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
