/** Precertificates, timestamps inside of certificates, and the practice logs of an evaluation. */
@NullMarked
package jp.passportweb.pki.transparency;

import org.jspecify.annotations.NullMarked;
