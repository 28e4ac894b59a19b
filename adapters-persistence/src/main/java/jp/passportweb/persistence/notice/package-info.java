/** The outbox in the database. */
@NullMarked
package jp.passportweb.persistence.notice;

import org.jspecify.annotations.NullMarked;
