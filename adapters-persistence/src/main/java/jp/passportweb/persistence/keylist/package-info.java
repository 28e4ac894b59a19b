/** Lists of keys that others know, in the database. */
@NullMarked
package jp.passportweb.persistence.keylist;

import org.jspecify.annotations.NullMarked;
