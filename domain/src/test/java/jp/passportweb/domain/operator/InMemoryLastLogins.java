package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** {@link LastLogins} in memory. */
public final class InMemoryLastLogins implements LastLogins {
  private final Map<OperatorId, Instant> all = new HashMap<>();

  @Override
  public void note(OperatorId operator, Instant at) {
    all.merge(operator, at, (earlier, later) -> later.isAfter(earlier) ? later : earlier);
  }

  @Override
  public Map<OperatorId, Instant> all() {
    return Map.copyOf(all);
  }
}
