package jp.passportweb.domain.download;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link Downloads} in memory. */
public final class InMemoryDownloads implements Downloads {
  private final Map<RecordId, Instant> first = new HashMap<>();

  @Override
  public void recorded(RecordId record, Instant at) {
    first.putIfAbsent(record, at);
  }

  @Override
  public Optional<Instant> firstOf(RecordId record) {
    return Optional.ofNullable(first.get(record));
  }
}
