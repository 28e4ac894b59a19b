/** Problem reports in the database. */
@NullMarked
package jp.passportweb.persistence.problemreport;

import org.jspecify.annotations.NullMarked;
