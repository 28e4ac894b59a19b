/** Counters in the database, and the file that knows how far they had come. */
@NullMarked
package jp.passportweb.persistence.numbering;

import org.jspecify.annotations.NullMarked;
