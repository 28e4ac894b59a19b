/** Keys that others know: lists imported and shown, and private keys that somebody sent here. */
@NullMarked
package jp.passportweb.application.keylist;

import org.jspecify.annotations.NullMarked;
