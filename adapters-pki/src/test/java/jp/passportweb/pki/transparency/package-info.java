/** Tests of precertificates, timestamps and practice logs. */
@NullMarked
package jp.passportweb.pki.transparency;

import org.jspecify.annotations.NullMarked;
