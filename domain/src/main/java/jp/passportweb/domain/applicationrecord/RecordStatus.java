package jp.passportweb.domain.applicationrecord;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** ステータス, and the one table of its changes. */
public enum RecordStatus {
  ACCEPTED,
  IN_REVIEW,
  AWAITING_APPROVAL,
  ISSUING,
  COMPLETED,
  REVOCATION_PENDING,
  REVOKED,
  REFUSED,
  CANCELLED,
  CONTRACT_ENDED;

  private static final Map<RecordStatus, Set<RecordStatus>> NEXT =
      Map.of(
          ACCEPTED, EnumSet.of(IN_REVIEW, COMPLETED, REFUSED, CANCELLED),
          IN_REVIEW, EnumSet.of(AWAITING_APPROVAL, REFUSED, CANCELLED),
          AWAITING_APPROVAL, EnumSet.of(IN_REVIEW, ISSUING, REFUSED, CANCELLED),
          ISSUING, EnumSet.of(COMPLETED),
          COMPLETED, EnumSet.of(REVOCATION_PENDING, REVOKED, CONTRACT_ENDED),
          REVOCATION_PENDING, EnumSet.of(REVOKED),
          REVOKED, EnumSet.of(CONTRACT_ENDED),
          REFUSED, EnumSet.noneOf(RecordStatus.class),
          CANCELLED, EnumSet.noneOf(RecordStatus.class),
          CONTRACT_ENDED, EnumSet.noneOf(RecordStatus.class));

  public boolean mayBecome(RecordStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether the office still has work on it. */
  public boolean isOpen() {
    return this == ACCEPTED || this == IN_REVIEW || this == AWAITING_APPROVAL || this == ISSUING;
  }
}
