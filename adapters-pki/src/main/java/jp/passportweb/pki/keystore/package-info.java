/** The encrypted files in which keys lie. */
@NullMarked
package jp.passportweb.pki.keystore;

import org.jspecify.annotations.NullMarked;
