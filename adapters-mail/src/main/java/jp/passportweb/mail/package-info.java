/** Writes and delivers mail. */
@NullMarked
package jp.passportweb.mail;

import org.jspecify.annotations.NullMarked;
