/** Handed-in files in the database, sealed and in parts (FIL-3). */
@NullMarked
package jp.passportweb.persistence.file;

import org.jspecify.annotations.NullMarked;
