package jp.passportweb.domain.applicationrecord;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** ステータス by which servers are chosen (LST-1). */
public enum ServerStatus {
  /** Documents are awaited. */
  AWAITS_DOCUMENTS(open()),
  /** Anything is under way. */
  OPEN(open()),
  ACCEPTED(EnumSet.of(RecordStatus.ACCEPTED)),
  IN_REVIEW(EnumSet.of(RecordStatus.IN_REVIEW, RecordStatus.AWAITING_APPROVAL)),
  ISSUING(EnumSet.of(RecordStatus.ISSUING)),
  COMPLETED(EnumSet.of(RecordStatus.COMPLETED)),
  REVOCATION_PENDING(EnumSet.of(RecordStatus.REVOCATION_PENDING)),
  REVOKED(EnumSet.of(RecordStatus.REVOKED));

  private final Set<RecordStatus> statuses;

  ServerStatus(Set<RecordStatus> statuses) {
    this.statuses = Set.copyOf(statuses);
  }

  /** Of which one record of the server has one. */
  public Set<RecordStatus> statuses() {
    return statuses;
  }

  /**
   * Whether only records count that still speak for the server: what is under way always does, of
   * what is concluded the one that holds the certificate in use.
   */
  public boolean isOfCertificate() {
    return statuses.stream().noneMatch(RecordStatus::isOpen);
  }

  private static Set<RecordStatus> open() {
    return Arrays.stream(RecordStatus.values())
        .filter(RecordStatus::isOpen)
        .collect(Collectors.toUnmodifiableSet());
  }
}
