/** What is true of a record at a moment, from which every screen and mail says the same. */
@NullMarked
package jp.passportweb.domain.recordstate;

import org.jspecify.annotations.NullMarked;
