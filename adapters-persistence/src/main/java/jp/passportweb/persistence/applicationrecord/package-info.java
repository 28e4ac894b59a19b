/** Application records in the database, and the lists of them. */
@NullMarked
package jp.passportweb.persistence.applicationrecord;

import org.jspecify.annotations.NullMarked;
