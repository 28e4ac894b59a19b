/** The audit trail in the database: a chain of hashes. */
@NullMarked
package jp.passportweb.persistence.audit;

import org.jspecify.annotations.NullMarked;
