/** Revocation by the office itself: its grounds, its clock, its second person (BR 4.9.1.1). */
@NullMarked
package jp.passportweb.domain.revocation;

import org.jspecify.annotations.NullMarked;
