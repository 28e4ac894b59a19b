/** Counts for the reports, in the database. */
@NullMarked
package jp.passportweb.persistence.report;

import org.jspecify.annotations.NullMarked;
