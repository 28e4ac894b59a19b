/** What is kept no longer than it is needed. */
@NullMarked
package jp.passportweb.application.retention;

import org.jspecify.annotations.NullMarked;
