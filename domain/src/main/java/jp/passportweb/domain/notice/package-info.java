/** Mails: what is said to whom, kept in the outbox until it is delivered. */
@NullMarked
package jp.passportweb.domain.notice;

import org.jspecify.annotations.NullMarked;
