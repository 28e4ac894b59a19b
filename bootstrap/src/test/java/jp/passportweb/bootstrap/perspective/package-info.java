/** Tests of the jar as a perspective. */
@NullMarked
package jp.passportweb.bootstrap.perspective;

import org.jspecify.annotations.NullMarked;
