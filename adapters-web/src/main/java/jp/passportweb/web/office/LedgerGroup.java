package jp.passportweb.web.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** A group of the ledger: its rows, and how they stand together. */
public record LedgerGroup(Requirement.Group group, List<Part> parts) {
  private static final List<String> WORST_FIRST = List.of("stop", "wait", "info", "ok");

  /**
   * One row of it.
   *
   * @param tone of the design: ok, info, wait, stop
   * @param badge its state in words
   * @param until the last day on which a certificate may rest on it; null where none counts
   */
  public record Part(String label, String tone, String badge, @Nullable LocalDate until) {}

  static LedgerGroup of(Page page, CasePage view, Requirement.Group group) {
    List<Part> parts = new ArrayList<>();
    view.points(group).forEach(point -> parts.add(point(page, point)));
    if (group == Requirement.Group.ORGANIZATION && view.certifies()) {
      parts.add(documents(page, view));
    }
    if (group == Requirement.Group.PEOPLE) {
      parts.add(telephone(page, view));
    }
    return new LedgerGroup(group, List.copyOf(parts));
  }

  private static Part point(Page page, Point point) {
    Standing standing = point.standing();
    return new Part(
        page.t(point.requirement().label()),
        EvidenceWords.tone(page, standing),
        EvidenceWords.badge(page, standing),
        standing instanceof Standing.Good good ? good.until() : null);
  }

  public static Part documents(Page page, CasePage view) {
    String label = page.t("office.documents.title");
    if (view.receivedCount() == view.open().required().size()) {
      return new Part(label, "ok", page.t("office.standing.good"), null);
    }
    return view.toLookAt() > 0
        ? new Part(label, "info", page.t("office.turn.HANDED_IN"), null)
        : new Part(label, "wait", page.t("office.documents.missing"), null);
  }

  public static Part telephone(Page page, CasePage view) {
    String label = page.t("office.telephone.title");
    List<TelephoneConfirmation> calls = view.review().telephoneConfirmations();
    var reused = view.open().examination().reusedCall();
    if (!calls.isEmpty()) {
      TelephoneConfirmation.Result result = calls.getLast().result();
      String badge = page.t("office.call.result." + result);
      return new Part(label, CallWords.tone(result), badge, null);
    }
    return reused == null
        ? new Part(label, "wait", page.t("office.telephone.none"), null)
        : new Part(label, "ok", page.t("office.call.result.CONFIRMED"), reused.until());
  }

  /** Of the row that stands worst. */
  public String tone() {
    return worst().tone();
  }

  public String badge() {
    return worst().badge();
  }

  private Part worst() {
    return parts.stream()
        .min(Comparator.comparingInt(part -> WORST_FIRST.indexOf(part.tone())))
        .orElseThrow();
  }

  public String labels(Page page) {
    return parts.stream().map(Part::label).collect(Collectors.joining(page.t("office.comma")));
  }

  /** The first last day. */
  public @Nullable LocalDate until() {
    return parts.stream()
        .map(Part::until)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
