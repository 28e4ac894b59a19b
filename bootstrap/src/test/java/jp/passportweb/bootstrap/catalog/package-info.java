/** Tries the catalogue that the system is delivered with. */
@NullMarked
package jp.passportweb.bootstrap.catalog;

import org.jspecify.annotations.NullMarked;
