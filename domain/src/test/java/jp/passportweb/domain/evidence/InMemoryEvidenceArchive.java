package jp.passportweb.domain.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.Reviews;

/** {@link EvidenceArchive} in memory. */
public final class InMemoryEvidenceArchive implements EvidenceArchive {
  private final List<Evidence> filed = new ArrayList<>();
  private final Map<EvidenceId, Set<RecordId>> uses = new HashMap<>();
  private final Reviews reviews;

  /**
   * @param reviews which know who took part in what
   */
  public InMemoryEvidenceArchive(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public List<FiledEvidence> of(Party party, RecordId record) {
    Set<String> about = Set.of(party.text(), record.value().toString());
    return filed.stream()
        .filter(evidence -> about.contains(evidence.subject().about()))
        .map(one -> new FiledEvidence(one, isUsed(one, record)))
        .toList();
  }

  private boolean isUsed(Evidence evidence, RecordId besides) {
    return uses.getOrDefault(evidence.id(), Set.of()).stream()
        .anyMatch(record -> !record.equals(besides));
  }

  @Override
  public boolean add(Evidence evidence) {
    EvidenceId earlier = evidence.supersedes();
    boolean superseded =
        earlier != null && filed.stream().anyMatch(one -> earlier.equals(one.supersedes()));
    if (!superseded) {
      reviews.took(evidence.recordedFor(), Set.of(evidence.collectedBy()));
      filed.add(evidence);
    }
    return !superseded;
  }

  @Override
  public void use(RecordId record, Set<EvidenceId> evidence) {
    evidence.forEach(one -> uses.computeIfAbsent(one, _ -> new HashSet<>()).add(record));
  }
}
