package jp.passportweb.domain.request.draft;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link Drafts} in memory. */
public final class InMemoryDrafts implements Drafts {
  private final Map<DraftId, Draft> byId = new LinkedHashMap<>();
  private final Map<DraftId, String> origins = new HashMap<>();

  @Override
  public void add(Draft draft) {
    if (byId.putIfAbsent(draft.id(), draft) != null) {
      throw new IllegalStateException("already there: " + draft.id());
    }
  }

  @Override
  public void addFrom(String origin, Draft draft) {
    add(draft);
    origins.put(draft.id(), origin);
  }

  @Override
  public int countOpenOf(String holder) {
    return openOf(holder).size();
  }

  @Override
  public int countOpenFrom(String origin) {
    return (int) from(origin).filter(d -> !d.isSubmitted()).count();
  }

  @Override
  public int countBegunFrom(String origin, Instant since) {
    return (int) from(origin).filter(d -> !d.createdAt().isBefore(since)).count();
  }

  private Stream<Draft> from(String origin) {
    return byId.values().stream().filter(d -> origin.equals(origins.get(d.id())));
  }

  @Override
  public Optional<Draft> byId(DraftId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Draft> openOf(String holder) {
    return byId.values().stream()
        .filter(d -> d.holder().equals(holder) && !d.isSubmitted())
        .sorted(Comparator.comparing(Draft::changedAt).reversed())
        .toList();
  }

  @Override
  public boolean update(Draft draft) {
    Draft stored = byId.get(draft.id());
    if (stored == null || stored.version() != draft.version()) {
      return false;
    }
    byId.put(draft.id(), nextVersion(draft));
    return true;
  }

  @Override
  public void remove(DraftId id) {
    byId.remove(id);
  }

  @Override
  public int removeUnchangedSince(Instant before) {
    int earlier = byId.size();
    byId.values().removeIf(d -> d.changedAt().isBefore(before));
    return earlier - byId.size();
  }

  private static Draft nextVersion(Draft draft) {
    return new Draft(
        draft.id(),
        draft.holder(),
        draft.type(),
        draft.base(),
        draft.service(),
        draft.offering(),
        draft.consent(),
        draft.typed(),
        draft.filled(),
        draft.submittedAs(),
        draft.createdAt(),
        draft.changedAt(),
        draft.version() + 1);
  }
}
