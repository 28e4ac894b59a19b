package jp.passportweb.domain.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceRules;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.evidence.Subject;
import jp.passportweb.domain.evidence.Subjects;
import jp.passportweb.domain.evidence.Verdict;

/** EVD-2: judges what is filed by what is required. The latest word on a subject counts. */
final class Points {
  private final ApplicationRecord record;
  private final List<Evidence> filed;
  private final EvidenceCatalog rules;
  private final EvidenceAge age;

  Points(ApplicationRecord record, List<Evidence> filed, EvidenceCatalog rules, EvidenceAge age) {
    this.record = record;
    this.filed = filed;
    this.rules = rules;
    this.age = age;
  }

  Point of(Requirement requirement) {
    List<Evidence> ofFact =
        filed.stream().filter(evidence -> evidence.fact() == requirement.fact()).toList();
    return Subjects.of(requirement.fact(), record)
        .map(subject -> of(requirement, subject, ofFact))
        .orElseGet(() -> ofNumbers(requirement, ofFact));
  }

  private Point of(Requirement requirement, Subject subject, List<Evidence> ofFact) {
    Map<Boolean, List<Evidence>> split =
        ofFact.stream().collect(Collectors.partitioningBy(e -> e.subject().equals(subject)));
    List<Evidence> all = split.getOrDefault(true, List.of());
    return new Point(
        requirement, standing(requirement, all), all, split.getOrDefault(false, List.of()));
  }

  /** One proven number suffices; the best stands for all. */
  private Point ofNumbers(Requirement requirement, List<Evidence> ofFact) {
    Standing best =
        bySubject(ofFact).stream()
            .map(all -> standing(requirement, all))
            .min(Comparator.comparingInt(Points::rank))
            .orElse(new Standing.Missing());
    return new Point(requirement, best, ofFact, List.of());
  }

  /** The numbers that may be called (EVD-4): each with what proves it. */
  Map<String, Standing.Good> numbers(List<Requirement> requirements) {
    Map<String, Standing.Good> numbers = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      if (requirement.fact() == Fact.TELEPHONE_NUMBER) {
        List<Evidence> ofFact =
            filed.stream().filter(e -> e.fact() == Fact.TELEPHONE_NUMBER).toList();
        for (List<Evidence> all : bySubject(ofFact)) {
          if (standing(requirement, all) instanceof Standing.Good good) {
            numbers.put(good.found().subject().detail(), good);
          }
        }
      }
    }
    return numbers;
  }

  /** Whether one of these proves it today, whatever was filed since that agrees. */
  boolean isProvenBy(Point point, Set<EvidenceId> these) {
    return point.standing().isGood()
        && point.all().stream()
            .filter(one -> these.contains(one.id()) && rules.proves(one.source(), one.fact()))
            .filter(one -> one.verdict() != Verdict.CONTRADICTS)
            .map(one -> EvidenceRules.lastDay(one, point.requirement(), age.policy()))
            .anyMatch(age::isGoodUntil);
  }

  private static Collection<List<Evidence>> bySubject(List<Evidence> ofFact) {
    return ofFact.stream()
        .collect(Collectors.groupingBy(Evidence::subject, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private Standing standing(Requirement requirement, List<Evidence> all) {
    List<Evidence> counting = all.stream().filter(e -> rules.proves(e.source(), e.fact())).toList();
    if (counting.isEmpty()) {
      return new Standing.Missing();
    }
    Evidence latest = counting.getLast();
    if (latest.verdict() == Verdict.CONTRADICTS) {
      return new Standing.Contradicted(latest);
    }
    var lastDay = EvidenceRules.lastDay(latest, requirement, age.policy());
    return age.isGoodUntil(lastDay)
        ? new Standing.Good(latest, lastDay)
        : new Standing.Stale(latest, lastDay);
  }

  private static int rank(Standing standing) {
    return switch (standing) {
      case Standing.Good _ -> 0;
      case Standing.Contradicted _ -> 1;
      case Standing.Stale _ -> 2;
      case Standing.Missing _ -> 3;
    };
  }
}
