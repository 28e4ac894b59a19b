/** Tries what is found in pasted text, and the rules on keys and names. */
@NullMarked
package jp.passportweb.domain.signingrequest;

import org.jspecify.annotations.NullMarked;
