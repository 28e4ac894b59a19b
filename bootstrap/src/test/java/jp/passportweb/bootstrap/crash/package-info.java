/** Processes that are killed: what they had acknowledged is there in their next life. */
@NullMarked
package jp.passportweb.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
