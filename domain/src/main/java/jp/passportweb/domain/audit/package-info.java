/** Audit trail: what was done, by whom and when, chained so that a change is seen. */
@NullMarked
package jp.passportweb.domain.audit;

import org.jspecify.annotations.NullMarked;
