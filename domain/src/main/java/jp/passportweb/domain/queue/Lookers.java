package jp.passportweb.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;

/** Port: who is looking at which record right now. It blocks nobody, and ends by itself (QUE-3). */
public interface Lookers {
  /** How long somebody counts as looking after having said so last. */
  Duration COUNTS_FOR = Duration.ofSeconds(90);

  /** Somebody is looking; since when, is kept while they go on. */
  void looks(RecordId record, OperatorId operator, Instant now);

  /** Who is looking at these, whoever came first standing first. */
  Map<RecordId, List<Looker>> at(Collection<RecordId> records, Instant now);

  /** Somebody who is looking. */
  record Looker(OperatorId operator, String name, Instant since) {}
}
