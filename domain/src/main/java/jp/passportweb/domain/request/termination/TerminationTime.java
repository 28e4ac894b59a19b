package jp.passportweb.domain.request.termination;

import java.time.LocalDate;

/** When a terminated contract ends (TER-1). */
public enum TerminationTime {
  /** On its last day; its certificate lasts as long as it does. */
  AT_END_OF_TERM,
  /** On the day of processing; certificates that are still valid are revoked. */
  AT_ONCE;

  /** The contract's last day when it is terminated today; a contract never gets longer by it. */
  public LocalDate lastDay(LocalDate contractUntil, LocalDate today) {
    return switch (this) {
      case AT_END_OF_TERM -> contractUntil;
      case AT_ONCE -> today.isBefore(contractUntil) ? today : contractUntil;
    };
  }
}
