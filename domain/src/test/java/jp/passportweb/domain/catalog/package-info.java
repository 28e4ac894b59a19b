/** Tries the rules of the catalogue. */
@NullMarked
package jp.passportweb.domain.catalog;

import org.jspecify.annotations.NullMarked;
