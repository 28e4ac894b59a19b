/** The archive of evidence in the database. */
@NullMarked
package jp.passportweb.persistence.evidence;

import org.jspecify.annotations.NullMarked;
