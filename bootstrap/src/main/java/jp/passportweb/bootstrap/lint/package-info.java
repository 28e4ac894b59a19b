/** Which linters read what is to be signed, as operations set it (LINT-1). */
@NullMarked
package jp.passportweb.bootstrap.lint;

import org.jspecify.annotations.NullMarked;
