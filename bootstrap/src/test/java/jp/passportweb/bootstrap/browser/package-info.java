/** Tries the packaged system as a person would: through a browser. */
@NullMarked
package jp.passportweb.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
