/** Passkeys, tried with an authenticator in software. */
@NullMarked
package jp.passportweb.pki.passkey;

import org.jspecify.annotations.NullMarked;
