/**
 * 審査: what staff gather on a record, how its requirements stand, who examined, who approved, and
 * the rules on both.
 */
@NullMarked
package jp.passportweb.domain.review;

import org.jspecify.annotations.NullMarked;
