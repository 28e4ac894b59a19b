package jp.passportweb.domain.allowance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** {@link Allowances} in memory. */
public final class InMemoryAllowances implements Allowances {
  private final Map<String, Allowance> byKey = new HashMap<>();

  @Override
  public Allowance forUpdate(String key, Instant now) {
    return byKey.computeIfAbsent(key, k -> Allowance.fresh(k, now));
  }

  @Override
  public void save(Allowance allowance) {
    byKey.put(allowance.key(), allowance);
  }

  @Override
  public int removeBegunBefore(Instant before) {
    int counted = byKey.size();
    byKey.values().removeIf(allowance -> allowance.since().isBefore(before));
    return counted - byKey.size();
  }
}
