/** Contracts in the database. */
@NullMarked
package jp.passportweb.persistence.contract;

import org.jspecify.annotations.NullMarked;
