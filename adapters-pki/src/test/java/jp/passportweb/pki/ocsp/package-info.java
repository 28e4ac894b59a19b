/** Tests of answers on status, with OpenSSL and Java as judges. */
@NullMarked
package jp.passportweb.pki.ocsp;

import org.jspecify.annotations.NullMarked;
