/** The key under which the database keeps what nobody else may read. */
@NullMarked
package jp.passportweb.domain.secret;

import org.jspecify.annotations.NullMarked;
