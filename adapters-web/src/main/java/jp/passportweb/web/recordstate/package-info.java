/** Says the state of a record, the same on every screen. */
@NullMarked
package jp.passportweb.web.recordstate;

import org.jspecify.annotations.NullMarked;
