package jp.passportweb.domain.signingrequest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** {@link BlockedKeys} in memory. */
public final class InMemoryBlockedKeys implements BlockedKeys {
  private final Set<SpkiHash> blocked = new HashSet<>();

  @Override
  public boolean contains(SpkiHash key) {
    return blocked.contains(key);
  }

  @Override
  public void block(SpkiHash key, String reason, Instant at) {
    blocked.add(key);
  }
}
