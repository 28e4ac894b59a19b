/** Which migrations run on which database. */
@NullMarked
package jp.passportweb.persistence.migration;

import org.jspecify.annotations.NullMarked;
