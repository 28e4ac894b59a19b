/** Tries looking from one place as a whole. */
@NullMarked
package jp.passportweb.network.perspective;

import org.jspecify.annotations.NullMarked;
