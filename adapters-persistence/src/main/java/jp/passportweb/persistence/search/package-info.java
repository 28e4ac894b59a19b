/** The list and the search of an account's records, over rows of their own. */
@NullMarked
package jp.passportweb.persistence.search;

import org.jspecify.annotations.NullMarked;
