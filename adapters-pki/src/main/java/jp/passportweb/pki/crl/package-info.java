/** Lists of revoked certificates, signed by the authorities. */
@NullMarked
package jp.passportweb.pki.crl;

import org.jspecify.annotations.NullMarked;
