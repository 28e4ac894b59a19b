/** JSON of the few values that are kept as a whole. */
@NullMarked
package jp.passportweb.persistence.json;

import org.jspecify.annotations.NullMarked;
