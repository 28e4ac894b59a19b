/** Reads the catalogue's data file and the texts of its documents. */
@NullMarked
package jp.passportweb.bootstrap.catalog;

import org.jspecify.annotations.NullMarked;
