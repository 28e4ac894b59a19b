/** Blocked keys in the database. */
@NullMarked
package jp.passportweb.persistence.signingrequest;

import org.jspecify.annotations.NullMarked;
