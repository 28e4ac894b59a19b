package jp.passportweb.web.domaincontrol;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.domain.nameproof.NameStanding.State;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A name of an application with all that its row shows.
 *
 * @param zone the highest name that its holder could have
 * @param seen what the latest try saw; null before the first
 * @param caa null before the first look
 * @param addresses that can be asked by mail
 * @param delegation where a CNAME would delegate to; empty where nothing is set up for it
 * @param persistent the TXT record that stays, and the name that it stands at
 */
public record NameView(
    NameStanding standing,
    String zone,
    @Nullable SeenView seen,
    @Nullable CaaView caa,
    List<EmailAddress> addresses,
    String delegation,
    @Nullable Persistent persistent) {

  /** A TXT record that stays. */
  public record Persistent(String place, String value) {}

  public String name() {
    return standing.name().text();
  }

  /** A name for the row's place in the page. */
  public String anchor() {
    return "n-" + name().replaceAll("[^a-z0-9-]", "-");
  }

  public State state() {
    return standing.state();
  }

  public boolean isGood() {
    return state() == State.PROVEN;
  }

  public String tone() {
    return switch (state()) {
      case WAITING -> "wait";
      case PROVEN -> "ok";
      case FORBIDDEN -> "stop";
    };
  }

  /** The icons are called as the tones. */
  public String icon() {
    return tone();
  }

  public @Nullable PendingAuthorization pending() {
    return standing.pending();
  }

  public NameProof.@Nullable Control control() {
    return standing.proof().control();
  }

  /** How many days there are to the end of its proof. */
  public long daysLeft(Page page) {
    NameProof.Control control = control();
    return control == null ? 0 : page.daysUntil(control.until());
  }

  /** One sentence of what proves it, or what is looked for. */
  public String proof(Page page) {
    NameProof.Control control = control();
    if (control == null) {
      return page.t("name.proof.waiting");
    }
    String method = page.t("method." + control.authorization().method());
    String quorum =
        standing
            .evidence()
            .map(attempt -> page.t("name.quorum", attempt.quorum().text()))
            .orElse("");
    return state() == State.FORBIDDEN ? page.t("name.proof.forbidden") : method + quorum;
  }

  /** The name that is proven, where it is one above; empty otherwise. */
  public String provenAbove() {
    NameProof.Control control = control();
    return control == null || control.authorization().name().is(standing.name())
        ? ""
        : control.authorization().name().text();
  }

  /** What is to be done for it, in one sentence. */
  public String toDo(Page page) {
    if (state() == State.FORBIDDEN) {
      return page.t("control.todo.caa");
    }
    SeenView latest = seen;
    return latest == null
        ? page.t("control.todo.set")
        : page.t("control.todo.mend", latest.title());
  }

  /** The very records, or the page, that prove it. */
  public List<String> evidence() {
    return standing.evidence().map(SeenView::proof).orElse(List.of());
  }

  /** A try before. */
  public record Try(String at, String title, String quorum) {}

  /** The tries until now, the latest first. */
  public List<Try> tries(Page page) {
    return standing.tries().stream()
        .map(attempt ->
            new Try(
                page.time(attempt.at()),
                SeenView.of(page, attempt).title(),
                attempt.finding().supports() ? attempt.quorum().text() : ""))
        .toList();
  }

  /** Which places saw what, of the attempt that proves it, or of the latest where others differ. */
  public List<Site> sites(Page page) {
    return standing
        .evidence()
        .or(() -> standing.telling().filter(attempt -> attempt.finding().supports()))
        .map(attempt -> sites(page, attempt))
        .orElse(List.of());
  }

  /** A perspective and what it told. */
  public record Site(String name, boolean same, String remark) {}

  static List<Site> sites(Page page, Attempt attempt) {
    return Stream.concat(
            Stream.of(site(page, attempt.quorum().primary(), true)),
            attempt.quorum().remotes().stream().map(report -> site(page, report, false)))
        .toList();
  }

  private static Site site(Page page, Report report, boolean primary) {
    String id = report.perspective().id().text();
    String name = primary ? page.t("site.primary", id) : id;
    return switch (report) {
      case Report.Corroborates _ -> new Site(name, true, page.t("site.same"));
      case Report.Differs _ -> new Site(name, false, page.t("site.differs"));
      case Report.Silent _ -> new Site(name, false, page.t("site.silent"));
    };
  }

  /** What a holder enters as the name of the TXT record, where the zone is added by itself. */
  public String shortPlace() {
    PendingAuthorization asked = pending();
    String place = asked == null ? "" : asked.dnsChange(asked.name()).place();
    return place.endsWith("." + zone)
        ? place.substring(0, place.length() - zone.length() - 1)
        : place;
  }
}
