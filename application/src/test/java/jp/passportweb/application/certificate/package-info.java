/** Tries what becomes of certificates after their issue. */
@NullMarked
package jp.passportweb.application.certificate;

import org.jspecify.annotations.NullMarked;
