/** Audit trail: what was done, by whom, when and from where, sealed so that a change is seen. */
@NullMarked
package jp.passportweb.domain.audit;

import org.jspecify.annotations.NullMarked;
