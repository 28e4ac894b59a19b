/** The staff in the database. */
@NullMarked
package jp.passportweb.persistence.operator;

import org.jspecify.annotations.NullMarked;
