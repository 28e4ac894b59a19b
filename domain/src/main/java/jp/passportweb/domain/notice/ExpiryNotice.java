package jp.passportweb.domain.notice;

import java.time.LocalDate;

/**
 * A notice that something of a record ends (NOT-1).
 *
 * @param endsOn its last day
 * @param days of the schedule, before it
 */
public record ExpiryNotice(Kind kind, LocalDate endsOn, int days) {
  /** What ends, and what is asked for then. */
  public enum Kind {
    /** The contract, and every certificate with it: 更新. */
    RENEWAL,
    /** The certificate; the contract goes on: 継続発行. */
    CONTINUATION,
    /** AUT-1: the term of a contract that renews itself; 解約 is in time until then. */
    AUTO_RENEWAL
  }
}
