package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link Throttles} in memory. */
public final class InMemoryThrottles implements Throttles {
  private final Map<String, Throttle> byKey = new HashMap<>();

  @Override
  public Throttle forUpdate(String key, Instant now) {
    return byKey.computeIfAbsent(key, k -> Throttle.fresh(k, now));
  }

  @Override
  public void save(Throttle throttle) {
    byKey.put(throttle.key(), throttle);
  }

  @Override
  public void clear(String key) {
    byKey.remove(key);
  }

  @Override
  public int removeIdleSince(Instant before) {
    return removeIdleSince("", before);
  }

  @Override
  public int removeIdleSince(String prefix, Instant before) {
    int counted = byKey.size();
    byKey
        .values()
        .removeIf(t ->
            t.key().startsWith(prefix) && t.windowStart().isBefore(before) && !t.isLocked(before));
    return counted - byKey.size();
  }

  @Override
  public int removeBeyond(String prefix, int most) {
    List<Throttle> beyond =
        byKey.values().stream()
            .filter(t -> t.key().startsWith(prefix))
            .sorted(
                Comparator.comparingInt(Throttle::failures)
                    .thenComparing(Throttle::windowStart)
                    .reversed())
            .skip(most)
            .toList();
    beyond.forEach(t -> byKey.remove(t.key()));
    return beyond.size();
  }
}
