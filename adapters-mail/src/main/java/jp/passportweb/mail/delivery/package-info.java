/** Hands mails to a mail server, or keeps them in a directory to be read. */
@NullMarked
package jp.passportweb.mail.delivery;

import org.jspecify.annotations.NullMarked;
