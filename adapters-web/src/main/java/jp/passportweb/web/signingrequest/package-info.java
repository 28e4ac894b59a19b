/** A CSR and its findings, as a person checks them. */
@NullMarked
package jp.passportweb.web.signingrequest;

import org.jspecify.annotations.NullMarked;
