package jp.passportweb.domain.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.InMemoryOperators;
import jp.passportweb.domain.operator.OperatorId;

/** {@link Lookers} in memory. */
public final class InMemoryLookers implements Lookers {
  private final InMemoryOperators operators;
  private final Map<RecordId, Map<OperatorId, Look>> looks = new HashMap<>();

  private record Look(Instant since, Instant seenAt) {
    boolean counts(Instant now) {
      return !seenAt.isBefore(now.minus(COUNTS_FOR));
    }
  }

  public InMemoryLookers(InMemoryOperators operators) {
    this.operators = operators;
  }

  @Override
  public void looks(RecordId record, OperatorId operator, Instant now) {
    looks
        .computeIfAbsent(record, _ -> new HashMap<>())
        .compute(
            operator,
            (_, look) -> new Look(look != null && look.counts(now) ? look.since() : now, now));
  }

  @Override
  public Map<RecordId, List<Looker>> at(Collection<RecordId> records, Instant now) {
    return records.stream()
        .distinct()
        .filter(record -> !at(record, now).isEmpty())
        .collect(Collectors.toMap(record -> record, record -> at(record, now)));
  }

  private List<Looker> at(RecordId record, Instant now) {
    return looks.getOrDefault(record, Map.of()).entrySet().stream()
        .filter(one -> one.getValue().counts(now))
        .map(one ->
            new Looker(
                one.getKey(),
                operators.byId(one.getKey()).orElseThrow().displayName(),
                one.getValue().since()))
        .sorted(Comparator.comparing(Looker::since))
        .toList();
  }
}
