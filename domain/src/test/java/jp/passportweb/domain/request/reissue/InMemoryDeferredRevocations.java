package jp.passportweb.domain.request.reissue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link DeferredRevocations} in memory. */
public final class InMemoryDeferredRevocations implements DeferredRevocations {
  private final Map<RecordId, DeferredRevocation> byPrevious = new LinkedHashMap<>();
  private final Set<RecordId> done = new HashSet<>();

  @Override
  public void add(DeferredRevocation deferred) {
    byPrevious.putIfAbsent(deferred.previous(), deferred);
  }

  @Override
  public List<DeferredRevocation> due(LocalDate today, int atMost) {
    return byPrevious.values().stream()
        .filter(d -> !d.dueOn().isAfter(today) && !done.contains(d.previous()))
        .sorted(Comparator.comparing(DeferredRevocation::dueOn))
        .limit(atMost)
        .toList();
  }

  /** The day on which a certificate is to be revoked, while that is to come. */
  public Optional<LocalDate> dayOf(RecordId previous) {
    return Optional.ofNullable(byPrevious.get(previous))
        .filter(d -> !done.contains(previous))
        .map(DeferredRevocation::dueOn);
  }

  @Override
  public boolean take(RecordId previous, Instant at) {
    return byPrevious.containsKey(previous) && done.add(previous);
  }
}
