/** Tries what the mails say. */
@NullMarked
package jp.passportweb.mail.message;

import org.jspecify.annotations.NullMarked;
