package jp.passportweb.domain.caa;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaDecision.Forbidden;
import jp.passportweb.domain.caa.CaaDecision.ForgivenFailure;
import jp.passportweb.domain.caa.CaaDecision.Ground;
import jp.passportweb.domain.caa.CaaDecision.NamesUs;
import jp.passportweb.domain.caa.CaaDecision.NothingRestricted;
import jp.passportweb.domain.caa.CaaDecision.NothingSaid;
import jp.passportweb.domain.caa.CaaDecision.Permitted;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.dns.Security;

/** What CAA records say to us (CAA-1, CAA-2, CAA-3, CAA-4; RFC 8659, RFC 8657, BR 3.2.2.8). */
public final class CaaRules {
  /**
   * From when BR 3.2.2.8 binds every authority to the parameters of RFC 8657 (ballot SC-098). We
   * obey them on every day.
   */
  public static final LocalDate PARAMETERS_BIND = LocalDate.of(2027, 3, 15);

  /** BR 3.2.2.8: a look-up is good for this long, or for its records' TTL where that is longer. */
  public static final Duration FRESH = Duration.ofHours(8);

  private static final Set<Kind> UNANSWERED =
      Set.of(Kind.SERVER_FAILURE, Kind.REFUSED, Kind.TIMED_OUT);

  private final OurNames ours;

  /**
   * @param ourNames domain names that stand for us in records; the first is the one that holders
   *     are told to add
   */
  public CaaRules(List<String> ourNames) {
    this.ours = new OurNames(ourNames);
  }

  /** Decides by what was seen at an instant. */
  public CaaDecision decide(CaaQuestion question, CaaLookup lookup, Instant lookedUp) {
    return switch (lookup.end()) {
      case DnsAnswer.Found<CaaRecord> found -> byRecords(question, found, lookedUp);
      case DnsAnswer.NoRecords<CaaRecord> _, DnsAnswer.NoSuchName<CaaRecord> _ ->
          permitted(new NothingSaid(), Duration.ZERO, lookedUp);
      case DnsAnswer.Failed<CaaRecord> failed when isForgiven(failed.failure()) ->
          permitted(new ForgivenFailure(failed.asked(), failed.failure()), Duration.ZERO, lookedUp);
      case DnsAnswer.Failed<CaaRecord> failed ->
          new Forbidden(
              failed.asked(),
              List.of(),
              new CaaReason.LookUpFailed(failed.failure()),
              null,
              List.of());
    };
  }

  /**
   * BR 3.2.2.8: all three, or the failure forbids. Something that came and cannot be read is no
   * missing answer: the holder may have said what would forbid.
   */
  private static boolean isForgiven(DnsFailure failure) {
    return UNANSWERED.contains(failure.kind())
        && failure.outside()
        && failure.retried()
        && failure.zone() == Security.INSECURE;
  }

  private CaaDecision byRecords(
      CaaQuestion question, DnsAnswer.Found<CaaRecord> found, Instant lookedUp) {
    List<CaaRecord> seen = found.records();
    Optional<CaaReason> unknown = unknownCriticalTag(seen);
    if (unknown.isPresent()) {
      return new Forbidden(found.owner(), seen, unknown.get(), null, reports(seen));
    }
    CaaTag tag = governing(question, seen);
    List<CaaRecord> governing = seen.stream().filter(tag::is).toList();
    if (governing.isEmpty()) {
      Ground ground = new NothingRestricted(found.owner(), seen);
      return permitted(ground, found.timeToLive(), lookedUp);
    }
    return governing.stream()
        .filter(property -> ours.objection(property, question).isEmpty())
        .findFirst()
        .map(by -> permitted(new NamesUs(found.owner(), by, seen), found.timeToLive(), lookedUp))
        .orElseGet(() -> forbidden(question, found, tag, governing));
  }

  private CaaDecision forbidden(
      CaaQuestion question,
      DnsAnswer.Found<CaaRecord> found,
      CaaTag tag,
      List<CaaRecord> governing) {
    CaaReason reason = ours.closest(governing, question);
    CaaLine remedy = new CaaLine(found.owner(), ours.remedy(tag, reason, governing, question));
    return new Forbidden(found.owner(), found.records(), reason, remedy, reports(found.records()));
  }

  /** RFC 8659 4.3: for a wildcard {@code issuewild} alone counts where there is one. */
  private static CaaTag governing(CaaQuestion question, List<CaaRecord> seen) {
    boolean wild = question.name().isWildcard() && seen.stream().anyMatch(CaaTag.ISSUE_WILD::is);
    return wild ? CaaTag.ISSUE_WILD : CaaTag.ISSUE;
  }

  private static Optional<CaaReason> unknownCriticalTag(List<CaaRecord> seen) {
    return seen.stream()
        .filter(property -> property.isCritical() && CaaTag.of(property).isEmpty())
        .findFirst()
        .map(property -> new CaaReason.UnknownCriticalTag(property.tag()));
  }

  private static List<ReportAddress> reports(List<CaaRecord> seen) {
    return seen.stream()
        .filter(CaaTag.REPORT::is)
        .flatMap(property -> ReportAddress.of(property.value()).stream())
        .distinct()
        .toList();
  }

  private static CaaDecision permitted(Ground ground, Duration timeToLive, Instant lookedUp) {
    Duration usable = Stream.of(FRESH, timeToLive).max(Duration::compareTo).orElse(FRESH);
    return new Permitted(ground, lookedUp.plus(usable));
  }
}
