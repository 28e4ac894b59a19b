/** Examining a CSR before anything is applied for with it. */
@NullMarked
package jp.passportweb.application.signingrequest;

import org.jspecify.annotations.NullMarked;
