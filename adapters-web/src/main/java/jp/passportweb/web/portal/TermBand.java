package jp.passportweb.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.recordstate.StateWords;
import org.jspecify.annotations.Nullable;

/**
 * The contract as a band with its certificates and today.
 *
 * @param label what it shows, in words
 * @param bars from left to right
 * @param ticks days below it
 * @param cut the moment of a revocation, done or to come
 * @param today absent outside the contract, and where nothing is valid any more
 */
public record TermBand(
    String label, List<Bar> bars, List<Tick> ticks, @Nullable Tick cut, @Nullable Point today) {

  /**
   * A part of the band.
   *
   * @param style how it is drawn
   * @param start in percents, as the end
   */
  public record Bar(Style style, double start, double end, String text) {
    public String x() {
      return percent(start);
    }

    public String width() {
      return percent(end - start);
    }
  }

  /** How a part is drawn. */
  public enum Style {
    LIVE("on"),
    PLAN("plan-text"),
    PAST("on"),
    GONE("gone-text"),
    LAST("last-text");

    private final String text;

    Style(String text) {
      this.text = text;
    }

    public String bar() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
      return text;
    }
  }

  /** A day below the band. */
  public record Tick(Point at, String text) {}

  /** A place on the band, in percents of it. */
  public record Point(double at) {
    private static final double EDGE = 8;

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

  static @Nullable TermBand of(Page page, ShowRecord.RecordView shown) {
    Contract contract = shown.contract();
    if (contract == null || shown.issued() == null) {
      return null;
    }
    TermScale scale = new TermScale(contract);
    List<Bar> bars = new TermBars(page, shown, scale).bars();
    Instant cut = cut(shown.state());
    LocalDate today = page.today();
    boolean showsToday = shown.state().isValid() || shown.state() instanceof RecordState.Expired;
    return new TermBand(
        page.t("state.band.label", page.span(contract.from(), contract.until()))
            + StateWords.sentence(page, shown.state()),
        bars,
        ticks(page, shown, scale, bars, cut),
        cut == null
            ? null
            : new Tick(scale.point(cut), page.t("state.band.revoked", page.monthDay(cut))),
        showsToday && scale.holds(today) ? scale.point(today) : null);
  }

  private static @Nullable Instant cut(RecordState state) {
    return switch (state) {
      case RecordState.Revoked(Instant at, boolean _, var _) -> at;
      case RecordState.RevocationPlanned(var _, Instant due) -> due;
      default -> null;
    };
  }

  private static List<Tick> ticks(
      Page page,
      ShowRecord.RecordView shown,
      TermScale scale,
      List<Bar> bars,
      @Nullable Instant cut) {
    Contract contract = scale.contract();
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(new Point(0), page.day(contract.from())));
    double taken = cut == null ? -100 : scale.point(cut).at();
    for (Bar bar : bars) {
      boolean fits = bar.end() > 22 && bar.end() < 78 && Math.abs(bar.end() - taken) > 22;
      if (fits && bar.style() != Style.PLAN && bar.style() != Style.GONE) {
        ticks.add(new Tick(new Point(bar.end()), page.monthDay(scale.day(bar.end()))));
        taken = bar.end();
      }
    }
    boolean ends = contract.terminated() || shown.state() instanceof RecordState.ContractEnded;
    String last = page.day(contract.until());
    ticks.add(new Tick(new Point(100), ends ? page.t("state.band.ends", last) : last));
    return List.copyOf(ticks);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share);
  }

  /** Days and instants as places on the band. */
  record TermScale(Contract contract) {
    Point point(LocalDate day) {
      double part = ChronoUnit.DAYS.between(contract.from(), day);
      return new Point(Math.clamp(100 * part / days(), 0, 100));
    }

    Point point(Instant instant) {
      return point(LocalDate.ofInstant(instant, ValidityRules.TOKYO));
    }

    /** Where a certificate ends: a day that counts to its end is drawn as a whole. */
    Point end(Instant notAfter) {
      return point(LocalDate.ofInstant(notAfter.plusSeconds(1), ValidityRules.TOKYO));
    }

    /** The last day before a place. */
    LocalDate day(double place) {
      return contract.from().plusDays(Math.round(place * days() / 100) - 1);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(contract.from()) && !day.isAfter(contract.until());
    }

    private double days() {
      return ChronoUnit.DAYS.between(contract.from(), contract.until().plusDays(1));
    }
  }
}
