package jp.passportweb.domain.applicationrecord;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of a line.
 *
 * @param base the record that it was made from
 * @param compromise whether it is a 失効 that reports a compromised key
 */
public record LineRecord(RecordSummary row, @Nullable RecordId base, boolean compromise) {
  private static final Set<RequestType> SUCCEEDS_ONE =
      EnumSet.of(RequestType.REISSUE, RequestType.CONTINUATION);
  private static final Set<RequestType> SUCCEEDS_ALL =
      EnumSet.of(RequestType.RENEWAL, RequestType.SERVICE_SWITCH);

  /** Whether its certificate took the place of a single one, the one of its base. */
  boolean succeedsBase() {
    return SUCCEEDS_ONE.contains(row.requestType()) && isConcluded();
  }

  /** Whether its contract took the place of another, with all its certificates. */
  boolean succeedsContract() {
    return SUCCEEDS_ALL.contains(row.requestType()) && isConcluded();
  }

  private boolean isConcluded() {
    return switch (row.status()) {
      case COMPLETED, REVOCATION_PENDING, REVOKED, CONTRACT_ENDED -> true;
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING, REFUSED, CANCELLED -> false;
    };
  }
}
