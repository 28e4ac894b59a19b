/** Whether passkeys are offered. */
@NullMarked
package jp.passportweb.web.passkey;

import org.jspecify.annotations.NullMarked;
