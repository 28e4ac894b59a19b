package jp.passportweb.domain.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link DataKeys} in memory. */
public final class InMemoryDataKeys implements DataKeys {
  private final List<DataKey> stored = new ArrayList<>();

  @Override
  public Optional<DataKey> kept() {
    return stored.isEmpty() ? Optional.empty() : Optional.of(stored.getLast());
  }

  @Override
  public void lock() {}

  @Override
  public void store(DataKey key) {
    stored.add(key);
  }

  /** How often a key was stored. */
  public int times() {
    return stored.size();
  }
}
