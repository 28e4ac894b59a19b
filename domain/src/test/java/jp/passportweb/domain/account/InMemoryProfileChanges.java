package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link ProfileChanges} in memory. */
public final class InMemoryProfileChanges implements ProfileChanges {
  private final Map<UUID, ProfileChange> byId = new HashMap<>();

  @Override
  public void add(ProfileChange change) {
    byId.put(change.id(), change);
  }

  @Override
  public Optional<ProfileChange> forUpdate(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public void update(ProfileChange change) {
    byId.replace(change.id(), change);
  }

  @Override
  public void remove(UUID id) {
    byId.remove(id);
  }

  @Override
  public void removeAllButLatest(AccountId account, int most) {
    byId.values().stream()
        .filter(change -> change.account().equals(account))
        .sorted(Comparator.comparing(ProfileChange::changedAt).reversed())
        .skip(most)
        .toList()
        .forEach(change -> byId.remove(change.id()));
  }

  @Override
  public int removeUnchangedSince(Instant before) {
    int earlier = byId.size();
    byId.values().removeIf(change -> change.changedAt().isBefore(before));
    return earlier - byId.size();
  }
}
