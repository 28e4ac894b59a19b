package jp.passportweb.domain.signingrequest;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Port: keys that are known to be compromised and are never certified again. */
public interface BlockedKeys {
  boolean contains(SpkiHash key);

  /** Those of some keys that are blocked. */
  default Set<SpkiHash> among(Set<SpkiHash> keys) {
    return keys.stream().filter(this::contains).collect(Collectors.toUnmodifiableSet());
  }

  /** Adds a key; adding it twice changes nothing. */
  void block(SpkiHash key, String reason, Instant at);
}
