package jp.passportweb.domain.applicationrecord;

import org.jspecify.annotations.Nullable;

/**
 * A record of a line.
 *
 * @param base the record that it was made from
 * @param compromise whether it is a 失効 that reports a compromised key
 */
public record LineRecord(RecordSummary row, @Nullable RecordId base, boolean compromise) {
  /** Whether its certificate took the place of a single one, the one of its base. */
  boolean succeedsBase() {
    return row.requestType().replacesCertificate() && row.status().isConcluded();
  }

  /** Whether its contract took the place of another, with all its certificates. */
  boolean succeedsContract() {
    return row.requestType().replacesContract() && row.status().isConcluded();
  }
}
