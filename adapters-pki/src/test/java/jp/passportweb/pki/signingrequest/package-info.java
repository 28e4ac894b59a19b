/** Tries the reading of CSRs, good ones and forged ones. */
@NullMarked
package jp.passportweb.pki.signingrequest;

import org.jspecify.annotations.NullMarked;
