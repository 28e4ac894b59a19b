package jp.passportweb.domain.perspective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a set of perspectives can fulfil the rule of a day at all (MPIC-2, BR 3.2.2.9). */
public final class ConfigurationRules {
  private final QuorumPolicy policy;

  public ConfigurationRules(QuorumPolicy policy) {
    this.policy = policy;
  }

  /** All that is wrong on a day; nothing where the set is good. */
  public List<ConfigurationFlaw> flaws(
      Perspective primary, List<Perspective> remotes, LocalDate day) {
    QuorumRule rule = policy.on(day);
    List<Perspective> all = Stream.concat(Stream.of(primary), remotes.stream()).toList();
    List<ConfigurationFlaw> flaws = new ArrayList<>(sameNames(all));
    if (remotes.size() < rule.remotes()) {
      flaws.add(new ConfigurationFlaw.TooFewRemotes(remotes.size(), rule.remotes()));
    }
    int regions = (int) remotes.stream().map(Perspective::region).distinct().count();
    if (regions < rule.regions()) {
      flaws.add(new ConfigurationFlaw.TooFewRegions(regions, rule.regions()));
    }
    flaws.addAll(tooNear(all));
    return List.copyOf(flaws);
  }

  private static List<ConfigurationFlaw> sameNames(List<Perspective> all) {
    Set<PerspectiveId> seen = new HashSet<>();
    return all.stream()
        .map(Perspective::id)
        .filter(id -> !seen.add(id))
        .distinct()
        .<ConfigurationFlaw>map(ConfigurationFlaw.SameName::new)
        .toList();
  }

  private List<ConfigurationFlaw> tooNear(List<Perspective> all) {
    List<ConfigurationFlaw> flaws = new ArrayList<>();
    for (int one = 0; one < all.size(); one++) {
      for (Perspective other : all.subList(one + 1, all.size())) {
        double apart = all.get(one).place().straightLineTo(other.place());
        if (apart < policy.kilometresApart()) {
          flaws.add(
              new ConfigurationFlaw.TooNear(
                  all.get(one).id(), other.id(), (int) apart, (int) policy.kilometresApart()));
        }
      }
    }
    return flaws;
  }
}
