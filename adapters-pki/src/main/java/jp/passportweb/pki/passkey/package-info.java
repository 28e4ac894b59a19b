/** What passkeys answer, judged by webauthn4j, which nobody else knows (LOGIN-1). */
@NullMarked
package jp.passportweb.pki.passkey;

import org.jspecify.annotations.NullMarked;
