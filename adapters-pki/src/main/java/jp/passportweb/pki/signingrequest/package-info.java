/** Reading of CSRs from DER, strictly. */
@NullMarked
package jp.passportweb.pki.signingrequest;

import org.jspecify.annotations.NullMarked;
