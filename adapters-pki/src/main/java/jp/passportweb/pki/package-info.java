/** Reads signing requests and answers for certificates, revocation and keys. */
@NullMarked
package jp.passportweb.pki;

import org.jspecify.annotations.NullMarked;
