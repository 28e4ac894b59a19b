/** The jar as one remote perspective. */
@NullMarked
package jp.passportweb.bootstrap.perspective;

import org.jspecify.annotations.NullMarked;
