/** Proposals in the database. */
@NullMarked
package jp.passportweb.persistence.proposal;

import org.jspecify.annotations.NullMarked;
