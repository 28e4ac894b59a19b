/** Sessions in the database. */
@NullMarked
package jp.passportweb.persistence.session;

import org.jspecify.annotations.NullMarked;
