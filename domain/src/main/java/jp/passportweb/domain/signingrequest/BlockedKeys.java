package jp.passportweb.domain.signingrequest;

/** Port: keys that are known to be compromised and are never certified again. */
public interface BlockedKeys {
  boolean contains(SpkiHash key);

  /** Adds a key; adding it twice changes nothing. */
  void block(SpkiHash key, String reason, java.time.Instant at);
}
