/** Accounts as they are looked up in the database. */
@NullMarked
package jp.passportweb.persistence.directory;

import org.jspecify.annotations.NullMarked;
