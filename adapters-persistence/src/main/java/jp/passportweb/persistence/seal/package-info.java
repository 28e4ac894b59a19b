/** The seals in the database. */
@NullMarked
package jp.passportweb.persistence.seal;

import org.jspecify.annotations.NullMarked;
