/** Hashes of staff's passwords. */
@NullMarked
package jp.passportweb.pki.password;

import org.jspecify.annotations.NullMarked;
