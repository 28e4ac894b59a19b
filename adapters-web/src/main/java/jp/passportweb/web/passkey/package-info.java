/** Passkeys: their list, registering and removing one, and the login by one (LOGIN-1). */
@NullMarked
package jp.passportweb.web.passkey;

import org.jspecify.annotations.NullMarked;
