/**
 * 審査: the evidence that staff gather on a record, who examined, who approved, and the rules on
 * both.
 */
@NullMarked
package jp.passportweb.domain.review;

import org.jspecify.annotations.NullMarked;
