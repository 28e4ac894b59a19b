/** Tests of what is said of a CSR. */
@NullMarked
package jp.passportweb.web.signingrequest;

import org.jspecify.annotations.NullMarked;
