/** Transactions around use cases; the caller opens them, the use case does not know. */
@NullMarked
package jp.passportweb.application.transaction;

import org.jspecify.annotations.NullMarked;
