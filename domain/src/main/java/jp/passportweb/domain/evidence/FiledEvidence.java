package jp.passportweb.domain.evidence;

import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * Evidence as it lies in the archive.
 *
 * @param approvedFor the records whose approval rests on it (EvidenceUse)
 */
public record FiledEvidence(Evidence evidence, Set<RecordId> approvedFor) {
  public FiledEvidence {
    approvedFor = Set.copyOf(approvedFor);
  }

  /** Whether another record than this one was approved on it. */
  public boolean isProvenBefore(RecordId record) {
    return approvedFor.stream().anyMatch(other -> !other.equals(record));
  }
}
