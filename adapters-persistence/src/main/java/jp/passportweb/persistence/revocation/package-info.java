/** Revocations that the office wants, and certificates found for them, in the database. */
@NullMarked
package jp.passportweb.persistence.revocation;

import org.jspecify.annotations.NullMarked;
