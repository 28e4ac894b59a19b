package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/**
 * EVD-5: the sentence that explains a difference.
 *
 * @param difference {@link Difference#key}
 */
public record Explanation(String difference, String text, OperatorId by, Instant at) {}
