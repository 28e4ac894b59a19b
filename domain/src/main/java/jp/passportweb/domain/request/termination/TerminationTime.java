package jp.passportweb.domain.request.termination;

/** When a terminated contract ends (TER-1). */
public enum TerminationTime {
  /** On its last day; its certificate lasts as long as it does. */
  AT_END_OF_TERM,
  /** On the day of processing; certificates that are still valid are revoked. */
  AT_ONCE
}
