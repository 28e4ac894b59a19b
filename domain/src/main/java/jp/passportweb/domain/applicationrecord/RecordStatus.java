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
          IN_REVIEW, EnumSet.of(AWAITING_APPROVAL, COMPLETED, REFUSED, CANCELLED),
          AWAITING_APPROVAL, EnumSet.of(IN_REVIEW, ISSUING, REFUSED, CANCELLED),
          ISSUING, EnumSet.of(COMPLETED, IN_REVIEW),
          COMPLETED, EnumSet.of(REVOCATION_PENDING, REVOKED, CONTRACT_ENDED),
          REVOCATION_PENDING, EnumSet.of(COMPLETED, REVOKED),
          REVOKED, EnumSet.of(CONTRACT_ENDED),
          REFUSED, EnumSet.noneOf(RecordStatus.class),
          CANCELLED, EnumSet.noneOf(RecordStatus.class),
          CONTRACT_ENDED, EnumSet.noneOf(RecordStatus.class));

  public boolean mayBecome(RecordStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * As {@link #mayBecome(RecordStatus)} for a kind: what ends in a certificate is completed by
   * nothing but its issuance, and nothing else is issued.
   */
  public boolean mayBecome(RecordStatus next, RequestType type) {
    boolean isIssuance = next == AWAITING_APPROVAL || next == ISSUING;
    boolean skipsIssuance = next == COMPLETED && isUndecided();
    return mayBecome(next) && !(type.certifies() ? skipsIssuance : isIssuance);
  }

  /** Whether it was neither refused nor withdrawn: what it says still counts. */
  public boolean stands() {
    return this != REFUSED && this != CANCELLED;
  }

  /** Whether what it asked for came about. */
  public boolean isConcluded() {
    return stands() && !isOpen();
  }

  /** Whether nobody has decided yet to issue what was applied for, or not to. */
  public boolean isUndecided() {
    return isOpen() && this != ISSUING;
  }

  /** Whether the office still has work on it. */
  public boolean isOpen() {
    return this == ACCEPTED || this == IN_REVIEW || this == AWAITING_APPROVAL || this == ISSUING;
  }
}
