/** Transactions, and the jOOQ context that takes part in them. */
@NullMarked
package jp.passportweb.persistence.transaction;

import org.jspecify.annotations.NullMarked;
