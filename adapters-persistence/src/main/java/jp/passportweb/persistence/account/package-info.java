/** Accounts, one-time passwords and failure counters in the database. */
@NullMarked
package jp.passportweb.persistence.account;

import org.jspecify.annotations.NullMarked;
