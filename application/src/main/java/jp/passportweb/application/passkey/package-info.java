/**
 * Passkeys: registered and removed by the holder of an account, and logging in by one (LOGIN-1).
 */
@NullMarked
package jp.passportweb.application.passkey;

import org.jspecify.annotations.NullMarked;
