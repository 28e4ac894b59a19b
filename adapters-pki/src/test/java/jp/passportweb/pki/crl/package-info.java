/** Tests of revocation lists, with OpenSSL and Java as judges. */
@NullMarked
package jp.passportweb.pki.crl;

import org.jspecify.annotations.NullMarked;
