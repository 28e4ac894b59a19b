/** Mails: put into the outbox with what they tell, delivered from there. */
@NullMarked
package jp.passportweb.application.notice;

import org.jspecify.annotations.NullMarked;
