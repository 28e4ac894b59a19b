package jp.passportweb.domain.applicationrecord;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** ステータス by which servers are chosen (LST-1). */
public enum ServerStatus {
  /** Documents are awaited. */
  AWAITS_DOCUMENTS,
  /** Anything is under way. */
  OPEN,
  ACCEPTED,
  IN_REVIEW,
  ISSUING,
  COMPLETED,
  REVOCATION_PENDING,
  REVOKED;

  /** Of which one record of the server has one. */
  public Set<RecordStatus> statuses() {
    return switch (this) {
      case AWAITS_DOCUMENTS, OPEN ->
          Arrays.stream(RecordStatus.values())
              .filter(RecordStatus::isOpen)
              .collect(Collectors.toUnmodifiableSet());
      case ACCEPTED -> Set.of(RecordStatus.ACCEPTED);
      case IN_REVIEW -> Set.of(RecordStatus.IN_REVIEW, RecordStatus.AWAITING_APPROVAL);
      case ISSUING -> Set.of(RecordStatus.ISSUING);
      case COMPLETED -> Set.of(RecordStatus.COMPLETED);
      case REVOCATION_PENDING -> Set.of(RecordStatus.REVOCATION_PENDING);
      case REVOKED -> Set.of(RecordStatus.REVOKED);
    };
  }

  /**
   * Whether only records count that still speak for the server: what is under way always does, of
   * what is concluded the one that holds the certificate in use.
   */
  public boolean isOfCertificate() {
    return statuses().stream().noneMatch(RecordStatus::isOpen);
  }
}
