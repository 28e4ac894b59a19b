/** Answers on the status of certificates, by keys that the authorities delegated it to. */
@NullMarked
package jp.passportweb.pki.ocsp;

import org.jspecify.annotations.NullMarked;
