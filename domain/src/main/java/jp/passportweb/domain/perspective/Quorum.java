package jp.passportweb.domain.perspective;

import java.util.List;

/**
 * How far perspectives agree on one question, as the trail keeps it (MPIC-1, BR 5.4.1).
 *
 * @param primary what the primary perspective told
 * @param remotes what each remote one told
 * @param shortfalls by the rule of the day; none where the quorum is reached
 */
public record Quorum(Report primary, List<Report> remotes, List<Shortfall> shortfalls) {
  public Quorum {
    remotes = List.copyOf(remotes);
    shortfalls = List.copyOf(shortfalls);
  }

  public boolean isReached() {
    return shortfalls.isEmpty();
  }

  /** Literally as BR 5.4.1 wants it: how many of the remote ones see the same, {@code 4/5}. */
  public String text() {
    return passed().size() + "/" + remotes.size();
  }

  /** The remote ones that see the same. */
  public List<PerspectiveId> passed() {
    return ids(true);
  }

  /** The remote ones that do not. */
  public List<PerspectiveId> failed() {
    return ids(false);
  }

  /** Where those lie that see the same, each once, in alphabetical order. */
  public List<Region> passedRegions() {
    return remotes.stream()
        .filter(Report::corroborates)
        .map(report -> report.perspective().region())
        .distinct()
        .sorted()
        .toList();
  }

  private List<PerspectiveId> ids(boolean corroborating) {
    return remotes.stream()
        .filter(report -> report.corroborates() == corroborating)
        .map(report -> report.perspective().id())
        .toList();
  }
}
