package jp.passportweb.web.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.TermBand.Bar;
import jp.passportweb.web.portal.TermBand.Style;
import jp.passportweb.web.portal.TermBand.TermScale;

/** The parts of a contract's band: the certificates of the past, the record's own, what follows. */
final class TermBars {
  private final Page page;
  private final ShowRecord.RecordView shown;
  private final TermScale scale;
  private final RecordSummary own;
  private final List<RecordSummary> certified;
  private final List<Bar> bars = new ArrayList<>();

  TermBars(Page page, ShowRecord.RecordView shown, TermScale scale) {
    this.page = page;
    this.shown = shown;
    this.scale = scale;
    own = shown.line().row(shown.record().id());
    certified = shown.line().certified(own);
  }

  List<Bar> bars() {
    before();
    switch (shown.state()) {
      case RecordState.Revoked(Instant at, boolean _, var _) -> revoked(at);
      case RecordState.RevocationPlanned(Validity _, Instant due) -> handedOver(due);
      case RecordState.Superseded(Validity validity) -> handedOver(validity.notAfter());
      case RecordState.Expired _ -> expired();
      case RecordState.ExpiredSuperseded _, RecordState.ContractEnded _ -> {
        past(own);
        certified.stream().skip(ordinal()).forEach(this::past);
      }
      default -> live();
    }
    return bars.stream().filter(bar -> bar.end() > bar.start()).toList();
  }

  private int ordinal() {
    return certified.indexOf(own) + 1;
  }

  /** Those issued before, as far as the next one had not begun. */
  private void before() {
    for (int i = 0; i < ordinal() - 1; i++) {
      double until = start(certified.get(i + 1));
      double end = Math.min(end(certified.get(i)), until);
      add(Style.PAST, start(certified.get(i)), end, "portal.band.certificate", i + 1);
    }
  }

  private void live() {
    add(Style.LIVE, start(own), end(own), "portal.band.certificate", ordinal());
    add(Style.PLAN, end(own), 100, "portal.band.planned", ordinal() + 1);
  }

  private void expired() {
    double today = scale.point(page.today()).at();
    add(Style.PAST, start(own), end(own), "state.band.expired", ordinal());
    add(Style.PLAN, Math.max(today, end(own)), 100, "state.band.offered", ordinal() + 1);
  }

  private void past(RecordSummary row) {
    double end = bars.isEmpty() ? 0 : bars.getLast().end();
    add(
        Style.PAST,
        Math.max(end, start(row)),
        end(row),
        "state.band.expired",
        certified.indexOf(row) + 1);
  }

  private void revoked(Instant at) {
    double cut = scale.point(at).at();
    bars.add(new Bar(Style.PAST, start(own), cut, page.t("state.band.until-revocation")));
    bars.add(new Bar(Style.GONE, cut, end(own), page.t("state.band.gone")));
  }

  private void handedOver(Instant until) {
    double end = scale.point(until).at();
    bars.add(new Bar(Style.LAST, start(own), end, page.t("state.band.previous")));
    Optional<RecordSummary> next = shown.successor().filter(certified::contains);
    next.ifPresent(row ->
        bars.add(
            new Bar(
                Style.LIVE, Math.max(end, start(row)), end(row), page.t("state.band.successor"))));
  }

  private void add(Style style, double start, double end, String key, int number) {
    bars.add(new Bar(style, start, end, page.t(key, number)));
  }

  private double start(RecordSummary row) {
    return scale.point(validity(row).notBefore()).at();
  }

  private double end(RecordSummary row) {
    return scale.end(validity(row).notAfter()).at();
  }

  private static Validity validity(RecordSummary row) {
    return Objects.requireNonNull(row.certificateValidity());
  }
}
