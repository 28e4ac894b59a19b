package jp.passportweb.domain.revocation;

import jp.passportweb.domain.audit.Denial;

/** Why the office does not revoke, or not yet. */
public enum OrderRefusal implements Denial {
  /** The operator's role does not include it. */
  NOT_YOUR_ROLE,
  /** There is no such certificate or order. */
  NOT_FOUND,
  /** The certificate's time is over, and nobody relies on it any more. */
  EXPIRED,
  /** It is revoked already, and this ground changes nothing of that (BR 7.2.2). */
  REVOKED,
  /** It waits for its second person already. */
  ORDERED_BEFORE,
  /** Whoever ordered it cannot confirm it. */
  OWN_ORDER,
  /** It was done or withdrawn before. */
  CLOSED,
  /** Somebody else changed it in between. */
  CHANGED_MEANWHILE;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return switch (this) {
      case NOT_YOUR_ROLE, EXPIRED, REVOKED, ORDERED_BEFORE, OWN_ORDER, CLOSED -> true;
      case NOT_FOUND, CHANGED_MEANWHILE -> false;
    };
  }
}
