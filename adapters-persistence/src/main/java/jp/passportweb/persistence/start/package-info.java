/** What a start asks of the database, before and after it migrates it. */
@NullMarked
package jp.passportweb.persistence.start;

import org.jspecify.annotations.NullMarked;
