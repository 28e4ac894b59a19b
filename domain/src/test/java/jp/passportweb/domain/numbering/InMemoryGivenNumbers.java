package jp.passportweb.domain.numbering;

import java.util.EnumMap;
import java.util.Map;

/** {@link GivenNumbers} in memory. */
public final class InMemoryGivenNumbers implements GivenNumbers {
  private final Map<Series, Long> highest = new EnumMap<>(Series.class);

  @Override
  public synchronized long highest(Series series) {
    return highest.getOrDefault(series, 0L);
  }

  @Override
  public synchronized void given(Series series, long number) {
    highest.merge(series, number, Math::max);
  }
}
