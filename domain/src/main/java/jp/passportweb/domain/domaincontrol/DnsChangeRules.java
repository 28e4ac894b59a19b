package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;

/** What TXT records show (DCV-2, DCV-4, BR 3.2.2.4.7). */
public final class DnsChangeRules {
  private DnsChangeRules() {}

  /**
   * What was seen, as far as it proves the name or tells why not.
   *
   * @param seen the answers at the places of the change, and at its strays as far as they were
   *     asked
   */
  public static Diagnosis diagnose(DnsChange change, List<DnsAnswer<String>> seen, Instant now) {
    if (!change.value().isGood(now)) {
      return new Diagnosis.ValueTooOld(change.value().made());
    }
    Optional<DnsAnswer<String>> proof =
        places(change, seen).filter(answer -> holds(answer, change.value())).findFirst();
    return proof
        .<Diagnosis>map(answer -> new Diagnosis.Proven(answer.asked(), Reach.TREE))
        .orElseGet(() -> whyNot(change, seen));
  }

  private static Diagnosis whyNot(DnsChange change, List<DnsAnswer<String>> seen) {
    DnsAnswer<String> atPlace =
        seen.stream()
            .filter(answer -> answer.asked().equals(change.place()))
            .findFirst()
            .orElseThrow();
    if (atPlace instanceof DnsAnswer.Failed) {
      return Absence.of(atPlace);
    }
    return seen.stream()
        .filter(answer -> holds(answer, change.value()))
        .findFirst()
        .<Diagnosis>map(stray -> new DnsDiagnosis.WrongPlace(stray.asked(), change.place()))
        .or(() ->
            places(change, seen)
                .filter(DnsChangeRules::holdsOneLikeIt)
                .map(Absence::of)
                .findFirst())
        .orElseGet(() -> Absence.of(atPlace));
  }

  private static Stream<DnsAnswer<String>> places(DnsChange change, List<DnsAnswer<String>> seen) {
    return seen.stream().filter(answer -> change.places().contains(answer.asked()));
  }

  private static boolean holds(DnsAnswer<String> answer, RandomValue value) {
    return answer instanceof DnsAnswer.Found<String> found
        && found.records().stream().anyMatch(value::isIn);
  }

  private static boolean holdsOneLikeIt(DnsAnswer<String> answer) {
    return answer instanceof DnsAnswer.Found<String> found
        && found.records().stream().anyMatch(RandomValue::isLike);
  }
}
