package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/**
 * One point of the examination that staff looked into and found good.
 *
 * @param source what it was compared with, in the examiner's words
 */
public record Check(Kind kind, String source, OperatorId checkedBy, Instant checkedAt) {
  /** The points of an examination besides documents and the telephone. */
  public enum Kind {
    APPLICATION_CONTENT,
    LEGAL_EXISTENCE,
    PHYSICAL_ADDRESS,
    /** As examiners once noted it in their words. It proves nothing any longer (DCV-2). */
    DOMAIN_CONTROL,
    SIGNING_AUTHORITY
  }
}
