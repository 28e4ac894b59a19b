package jp.passportweb.web.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.passportweb.application.audit.ShowTrail;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Checkpoint;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.office.TrailWords;
import jp.passportweb.web.page.Page;

/** A page of the trail. */
public record TrailView(ShowTrail.Shown shown, TrailQuery query) {
  /** What acts can be about: the words that they begin with. */
  public static final List<String> AREAS =
      List.of(
          "application",
          "review",
          "file",
          "domain",
          "certificate",
          "precertificate",
          "revocation",
          "revocation-list",
          "request",
          "contract",
          "coupon",
          "reseller",
          "notice",
          "account",
          "claim",
          "otp",
          "portal",
          "passkey",
          "login-certificate",
          "office",
          "operator",
          "authority",
          "key",
          "keylist",
          "security",
          "trail");

  /** By what the trail can be filtered. */
  public static final List<String> CONDITIONS = TrailQuery.CONDITIONS;

  private static final int SHORT_HASH = 8;
  private static final int BRIEF = 3;

  /** How the trail stands. */
  public enum State {
    SOUND,
    UNDER_WAY,
    BROKEN
  }

  /** Whether something was typed that nobody can look for; all the rest is looked for. */
  public boolean isAskedOddly() {
    return query.isOdd(TrailQuery.FROM) || query.isOdd(TrailQuery.TILL);
  }

  public State state() {
    if (!findings().isEmpty()) {
      return State.BROKEN;
    }
    boolean read =
        shown.standing().round().map(round -> round.tip().size() > 0).orElse(false)
            || shown.standing().tree().size() == 0;
    return read ? State.SOUND : State.UNDER_WAY;
  }

  public List<Finding> findings() {
    return shown.standing().round().map(TrailRound::known).orElse(List.of());
  }

  public String tone() {
    return switch (state()) {
      case SOUND -> "ok";
      case UNDER_WAY -> "wait";
      case BROKEN -> "stop";
    };
  }

  /** When it was last read, to the minute. */
  public String readAt(Page page) {
    return shown.standing().round().map(round -> page.moment(round.at())).orElse("");
  }

  /** How many events this round has read. */
  public long read() {
    return shown.standing().round().map(round -> round.upTo().size()).orElse(0L);
  }

  public long sealed() {
    return shown.standing().tree().size();
  }

  public String root() {
    return shortened(shown.standing().tree().root().hex());
  }

  /** The newest checkpoint that was signed. */
  public Optional<Checkpoint> checkpoint() {
    return shown.standing().newest().flatMap(each -> each.verifiedBy(shown.standing().key()));
  }

  public String signedAt(Page page) {
    return shown.standing().newest().map(each -> page.time(each.at())).orElse("");
  }

  /** How many fit, or that they are more than are counted. */
  public String countKey() {
    return shown.count() < ShowTrail.COUNTED ? "audit.count" : "audit.count.more";
  }

  /** Whether a condition is on or off, and has no value to show. */
  public boolean isSwitch(String condition) {
    return condition.equals(TrailQuery.REFUSED);
  }

  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A finding in the reader's words. */
  public String sentence(Page page, Finding finding) {
    String places =
        finding.first() == finding.last()
            ? number(finding.first() + 1)
            : number(finding.first() + 1) + page.t("common.span") + number(finding.last() + 1);
    return finding.event() == 0
        ? page.t("audit.finding-places." + finding.kind(), places)
        : page.t("audit.finding." + finding.kind(), places, String.valueOf(finding.event()));
  }

  /** Whether an event is known to be other than it was sealed. */
  public boolean isBent(Line line) {
    return findings().stream()
        .anyMatch(finding ->
            finding.event() == line.entry().id()
                || (line.place().isPresent()
                    && finding.event() == 0
                    && finding.first() <= line.place().getAsLong()
                    && finding.last() >= line.place().getAsLong()));
  }

  public String act(Page page, Line line) {
    return TrailWords.act(page, line.entry().event());
  }

  public String area(Page page, String area) {
    return page.t("audit.area." + area);
  }

  /** A condition as its chip shows it. */
  public String condition(Page page, String name) {
    String value = query.value(name);
    return name.equals(TrailQuery.ACT)
        ? AREAS.contains(value)
            ? area(page, value)
            : TrailWords.act(page, new AuditEvent(page.now(), "", value, "", Map.of()))
        : value;
  }

  /** Who it was, in the reader's words. */
  public String who(Page page, Line line) {
    String actor = line.entry().event().actor();
    int colon = actor.indexOf(':');
    String kind = colon < 0 ? actor : actor.substring(0, colon);
    return switch (kind) {
      case "operator" -> TrailWords.who(page, line.entry().event(), shown.staff());
      case "command" -> page.t("audit.command", actor.substring(colon + 1));
      case "visitor" -> page.t("audit.visitor");
      case "system" -> page.t("office.trail.system");
      default -> page.t("office.trail.applicant");
    };
  }

  /** What else is known of who it was: the role, and the address of the network. */
  public String whence(Page page, Line line) {
    String actor = line.entry().event().actor();
    String role =
        shown.staff().stream()
            .filter(operator -> actor.equals("operator:" + operator.loginName()))
            .findFirst()
            .map(Operator::role)
            .map(of -> page.t("operator-role." + of) + "　")
            .orElse("");
    return (role + line.entry().origin().address()).strip();
  }

  /** Whether the object is a record of the queue. */
  public boolean isRecord(Line line) {
    return line.entry().event().subject().matches("A-\\d+");
  }

  public List<FactChange> changes(Line line) {
    return FactChange.in(line.entry().event().details());
  }

  /** The facts that did not change, by their names. */
  public Map<String, String> facts(Line line) {
    Map<String, String> facts = new TreeMap<>(line.entry().event().details());
    facts.keySet().removeIf(FactChange::isPart);
    return facts;
  }

  /** Those that are told at once: where nothing changed, the first ones. */
  public Map<String, String> brief(Line line) {
    Map<String, String> brief = new TreeMap<>();
    boolean denied = line.entry().event().deniedAct().isPresent();
    facts(line).entrySet().stream()
        .filter(fact -> !denied || !fact.getKey().equals(NoteDenial.REASON))
        .filter(fact -> !fact.getKey().equals("address") && !fact.getValue().isEmpty())
        .limit(BRIEF)
        .forEach(fact -> brief.put(fact.getKey(), fact.getValue()));
    return brief;
  }

  /** Why a rule did not let it through; empty where it did. */
  public String denial(Page page, Line line) {
    AuditEvent event = line.entry().event();
    return event.deniedAct().isPresent() ? TrailWords.denial(page, event) : "";
  }

  public String hash(Line line) {
    return line.entry().hash().hex().substring(0, SHORT_HASH);
  }

  public String older() {
    return query.after(shown.lines().getLast().position());
  }

  private static String shortened(String hex) {
    return hex.substring(0, 4)
        + " "
        + hex.substring(4, 8)
        + " "
        + hex.substring(8, 12)
        + " … "
        + hex.substring(hex.length() - 4);
  }
}
