/** Passkeys, tried in memory. */
@NullMarked
package jp.passportweb.application.passkey;

import org.jspecify.annotations.NullMarked;
