/** Tests of the wiring. */
@NullMarked
package jp.passportweb.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
