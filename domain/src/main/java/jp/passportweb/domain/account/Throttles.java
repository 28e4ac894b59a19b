package jp.passportweb.domain.account;

import java.time.Instant;

/** Port: failure counters that every node sees. */
public interface Throttles {
  /** The counter, locked until the transaction ends; a fresh one when there is none. */
  Throttle forUpdate(String key, Instant now);

  void save(Throttle throttle);

  void clear(String key);

  /** Removes those whose window began, and whose lock ended, before an instant. */
  int removeIdleSince(Instant before);

  /** As {@link #removeIdleSince} for the keys that begin like this. */
  int removeIdleSince(String prefix, Instant before);

  /** Of the keys that begin like this, keeps so many that counted most, the younger first. */
  int removeBeyond(String prefix, int most);
}
