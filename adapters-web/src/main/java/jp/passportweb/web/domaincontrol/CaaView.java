package jp.passportweb.web.domaincontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaLine;
import jp.passportweb.domain.caa.CaaReason;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.CaaTree;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a name's CAA records say, for people (CAA-4).
 *
 * @param climb each name from the name upwards, with what was found
 * @param reason why they forbid; empty where they permit
 * @param remedy the line to add; null where adding one does not help
 * @param shown the record that lets us issue, or empty
 */
public record CaaView(
    List<Step> climb, String reason, @Nullable CaaLine remedy, String shown, Attempt attempt) {

  /**
   * A name on the way up.
   *
   * @param records as they were seen; none where nothing was there
   * @param counts whether its records decide
   */
  public record Step(String name, List<String> records, String remark, boolean counts) {}

  public boolean permits() {
    return reason.isEmpty();
  }

  /** Nothing where nobody has looked yet. */
  static Optional<CaaView> of(Page page, NameProof proof) {
    return Optional.ofNullable(proof.caa())
        .flatMap(attempt ->
            attempt.finding() instanceof Finding.OfCaa found
                ? Optional.of(of(page, attempt, found))
                : Optional.empty());
  }

  private static CaaView of(Page page, Attempt attempt, Finding.OfCaa found) {
    List<Step> climb = climb(page, found);
    return switch (found.decision()) {
      case CaaDecision.Permitted(CaaDecision.Ground ground, var _) ->
          new CaaView(
              climb,
              attempt.holds() ? "" : page.t("caa.reason.quorum", attempt.quorum().text()),
              null,
              ground instanceof CaaDecision.NamesUs(var _, CaaRecord by, var _)
                  ? by.shown()
                  : page.t("caa.nothing-said"),
              attempt);
      case CaaDecision.Forbidden(var _, var _, CaaReason reason, CaaLine remedy, var _) ->
          new CaaView(climb, say(page, reason), remedy, "", attempt);
    };
  }

  private static List<Step> climb(Page page, Finding.OfCaa found) {
    List<Step> steps = new ArrayList<>();
    for (DnsAnswer<CaaRecord> answer : found.lookup().climbed()) {
      boolean last = answer.equals(found.lookup().end());
      steps.add(
          switch (answer) {
            case DnsAnswer.Found<CaaRecord> records ->
                new Step(
                    answer.owner(),
                    records.records().stream().map(CaaRecord::shown).toList(),
                    page.t("caa.found"),
                    true);
            case DnsAnswer.NoRecords<CaaRecord> _, DnsAnswer.NoSuchName<CaaRecord> _ ->
                new Step(answer.asked(), List.of(), page.t(last ? "caa.none" : "caa.climb"), false);
            case DnsAnswer.Failed<CaaRecord> failed ->
                new Step(
                    answer.asked(), List.of(), DiagnosisWords.failed(page, failed.failure()), true);
          });
    }
    CaaTree.climb(found.lookup().name()).stream()
        .skip(steps.size())
        .forEach(above -> steps.add(new Step(above, List.of(), page.t("caa.not-asked"), false)));
    return List.copyOf(steps);
  }

  /** Why records do not let us issue. */
  public static String say(Page page, CaaReason reason) {
    return switch (reason) {
      case CaaReason.NamesOthers(var issuers) ->
          page.t("caa.reason.others", String.join(", ", issuers));
      case CaaReason.NamesNobody _ -> page.t("caa.reason.nobody");
      case CaaReason.OtherAccount _ -> page.t("caa.reason.account");
      case CaaReason.OtherMethod(var labels) ->
          page.t("caa.reason.method", String.join(", ", labels));
      case CaaReason.Malformed(String value) -> page.t("caa.reason.malformed", value);
      case CaaReason.UnknownCriticalTag(String tag) -> page.t("caa.reason.critical", tag);
      case CaaReason.LookUpFailed(var failure) ->
          page.t("caa.reason.failed", DiagnosisWords.failed(page, failure));
    };
  }

  /** What DNSSEC said of the answer that counts. */
  public Security security() {
    return attempt.finding() instanceof Finding.OfCaa(var lookup, var _)
        ? lookup.end().security()
        : Security.UNPROVEN;
  }
}
