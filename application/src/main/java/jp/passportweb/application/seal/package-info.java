/** Seals: made with a contract's first certificate, and shown to whoever clicks one. */
@NullMarked
package jp.passportweb.application.seal;

import org.jspecify.annotations.NullMarked;
