package jp.passportweb.domain.review;

import java.time.Instant;

/** Why an application goes on only once something is mended (LINT-1). */
public record Stop(Reason reason, Instant at) {
  /** What is to be mended, and so whose turn it is. */
  public enum Reason {
    /** The key cannot be certified: the customer hands in another CSR. */
    SIGNING_REQUEST,
    /** A name is not proven, or its CAA records let others issue: whoever holds it mends that. */
    NAMES,

    /** What was to be signed breaks a rule: the office looks into it. */
    RULE,
    /** Evidence is missing or grew too old before the signature: the office gathers it anew. */
    EVIDENCE
  }
}
