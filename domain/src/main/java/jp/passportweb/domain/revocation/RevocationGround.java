package jp.passportweb.domain.revocation;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.request.revocation.RevocationClock;

/** Why a certificate must be revoked: the list of BR 4.9.1.1, in its order, with BR 7.2.2. */
public enum RevocationGround {
  WRITTEN_REQUEST(1, Limit.DAY, CrlReason.UNSPECIFIED),
  NOT_AUTHORIZED(2, Limit.DAY, CrlReason.PRIVILEGE_WITHDRAWN),
  KEY_COMPROMISE(3, Limit.DAY, CrlReason.KEY_COMPROMISE),
  WEAK_KEY(4, Limit.DAY, CrlReason.KEY_COMPROMISE),
  VALIDATION_UNRELIABLE(5, Limit.DAY, CrlReason.SUPERSEDED),
  KEY_RULES_BROKEN(6, Limit.FIVE_DAYS, CrlReason.SUPERSEDED),
  MISUSE(7, Limit.FIVE_DAYS, CrlReason.PRIVILEGE_WITHDRAWN),
  AGREEMENT_BROKEN(8, Limit.FIVE_DAYS, CrlReason.PRIVILEGE_WITHDRAWN),
  NAME_NO_LONGER_HELD(9, Limit.FIVE_DAYS, CrlReason.CESSATION_OF_OPERATION),
  MISLEADING_WILDCARD(10, Limit.FIVE_DAYS, CrlReason.PRIVILEGE_WITHDRAWN),
  INFORMATION_CHANGED(11, Limit.FIVE_DAYS, CrlReason.PRIVILEGE_WITHDRAWN),
  ISSUED_AGAINST_RULES(12, Limit.FIVE_DAYS, CrlReason.SUPERSEDED),
  INFORMATION_INACCURATE(13, Limit.FIVE_DAYS, CrlReason.PRIVILEGE_WITHDRAWN),
  RIGHT_TO_ISSUE_ENDS(14, Limit.FIVE_DAYS, CrlReason.UNSPECIFIED),
  PRACTICE_STATEMENT(15, Limit.FIVE_DAYS, CrlReason.UNSPECIFIED),
  KEY_METHOD_FLAWED(16, Limit.FIVE_DAYS, CrlReason.KEY_COMPROMISE);

  private final int number;
  private final Limit limit;
  private final CrlReason published;

  RevocationGround(int number, Limit limit, CrlReason published) {
    this.number = number;
    this.limit = limit;
    this.published = published;
  }

  private enum Limit {
    DAY,
    FIVE_DAYS
  }

  /** Its number in the list of BR 4.9.1.1. */
  public int number() {
    return number;
  }

  /** What relying parties read. */
  public CrlReason published() {
    return published;
  }

  /** From the receipt of the report to the publication at most. */
  public Duration limit() {
    return limit == Limit.DAY ? Duration.ofHours(24) : Duration.ofDays(5);
  }

  /** It runs from the receipt and never pauses. */
  public RevocationClock clock(Instant receivedAt) {
    return new RevocationClock(receivedAt, limit());
  }

  /**
   * Whether somebody else confirms before a certificate is revoked that its holder did not ask to
   * be revoked. A compromise whose proof the program has checked waits for nobody.
   *
   * @param proven whether possession of the key was proven to the program
   */
  public boolean needsSecondPerson(boolean proven) {
    return switch (this) {
      case WRITTEN_REQUEST -> false;
      case KEY_COMPROMISE, WEAK_KEY -> !proven;
      case NOT_AUTHORIZED,
          VALIDATION_UNRELIABLE,
          KEY_RULES_BROKEN,
          MISUSE,
          AGREEMENT_BROKEN,
          NAME_NO_LONGER_HELD,
          MISLEADING_WILDCARD,
          INFORMATION_CHANGED,
          ISSUED_AGAINST_RULES,
          INFORMATION_INACCURATE,
          RIGHT_TO_ISSUE_ENDS,
          PRACTICE_STATEMENT,
          KEY_METHOD_FLAWED ->
          true;
    };
  }
}
