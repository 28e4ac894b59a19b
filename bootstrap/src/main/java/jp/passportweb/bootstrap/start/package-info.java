/** What is checked before a start writes anything. */
@NullMarked
package jp.passportweb.bootstrap.start;

import org.jspecify.annotations.NullMarked;
