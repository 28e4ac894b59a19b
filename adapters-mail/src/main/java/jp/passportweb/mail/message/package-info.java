/** Writes mails: one template for each notice and language. */
@NullMarked
package jp.passportweb.mail.message;

import org.jspecify.annotations.NullMarked;
