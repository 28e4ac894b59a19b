package jp.passportweb.domain.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** {@link Checkpoints} in memory. */
public final class InMemoryCheckpoints implements Checkpoints {
  private static final long QUARTER = 900;

  private final Map<Long, SignedCheckpoint> byQuarter = new ConcurrentHashMap<>();

  @Override
  public void store(SignedCheckpoint checkpoint) {
    byQuarter.put(Math.floorDiv(checkpoint.at().getEpochSecond(), QUARTER), checkpoint);
  }

  @Override
  public Optional<SignedCheckpoint> newest() {
    return upTo(Long.MAX_VALUE);
  }

  @Override
  public Optional<SignedCheckpoint> upTo(long size) {
    return bySize().filter(each -> each.size() <= size).reduce((_, larger) -> larger);
  }

  @Override
  public List<SignedCheckpoint> between(long over, long upTo) {
    return bySize().filter(each -> each.size() > over && each.size() <= upTo).toList();
  }

  private Stream<SignedCheckpoint> bySize() {
    return byQuarter.values().stream().sorted(Comparator.comparingLong(SignedCheckpoint::size));
  }
}
