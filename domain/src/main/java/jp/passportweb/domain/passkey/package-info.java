/** パスキー: credentials of browsers and devices that open an account's portal (LOGIN-1, WebAuthn). */
@NullMarked
package jp.passportweb.domain.passkey;

import org.jspecify.annotations.NullMarked;
