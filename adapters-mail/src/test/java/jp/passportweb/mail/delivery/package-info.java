/** Tries that mails arrive as they were written. */
@NullMarked
package jp.passportweb.mail.delivery;

import org.jspecify.annotations.NullMarked;
