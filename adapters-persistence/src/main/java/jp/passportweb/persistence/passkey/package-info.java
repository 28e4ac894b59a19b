/** Passkeys and their challenges in the database. */
@NullMarked
package jp.passportweb.persistence.passkey;

import org.jspecify.annotations.NullMarked;
