package jp.passportweb.domain.perspective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether enough perspectives see the same (MPIC-1, BR 3.2.2.9). */
public final class QuorumRules {
  private final QuorumPolicy policy;

  public QuorumRules(QuorumPolicy policy) {
    this.policy = policy;
  }

  /** Counts by the rule of a day. Reports of earlier tries are never counted in. */
  public Quorum count(Report primary, List<Report> remotes, LocalDate day) {
    QuorumRule rule = policy.on(day);
    List<Report> each = once(remotes);
    Quorum counted = new Quorum(primary, each, List.of());
    List<Shortfall> shortfalls = new ArrayList<>();
    if (!primary.corroborates()) {
      shortfalls.add(new Shortfall.PrimaryDiffers());
    }
    if (each.size() < rule.remotes()) {
      shortfalls.add(new Shortfall.TooFewAsked(each.size(), rule.remotes()));
    }
    int differing = counted.failed().size();
    int allowed = policy.dissentOf(each.size());
    if (differing > allowed) {
      shortfalls.add(new Shortfall.TooManyDiffer(differing, allowed));
    }
    int regions = counted.passedRegions().size();
    if (regions < rule.regions()) {
      shortfalls.add(new Shortfall.TooFewRegions(regions, rule.regions()));
    }
    return new Quorum(primary, each, shortfalls);
  }

  /** A perspective that is asked twice is one perspective: what it told first counts. */
  private static List<Report> once(List<Report> remotes) {
    List<Report> each = new ArrayList<>();
    for (Report report : remotes) {
      if (each.stream().noneMatch(known -> isOf(known, report))) {
        each.add(report);
      }
    }
    return each;
  }

  private static boolean isOf(Report one, Report other) {
    return one.perspective().id().equals(other.perspective().id());
  }
}
