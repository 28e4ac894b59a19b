/** The audit trail in the database, and the tree that seals it. */
@NullMarked
package jp.passportweb.persistence.audit;

import org.jspecify.annotations.NullMarked;
