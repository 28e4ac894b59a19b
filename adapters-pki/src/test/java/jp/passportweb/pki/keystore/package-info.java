/** Tests of the encrypted file in which the authorities' keys lie. */
@NullMarked
package jp.passportweb.pki.keystore;

import org.jspecify.annotations.NullMarked;
