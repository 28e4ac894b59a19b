/** Tries what is said of a record's state. */
@NullMarked
package jp.passportweb.web.recordstate;

import org.jspecify.annotations.NullMarked;
