/** Which transparency logs an installation has. */
@NullMarked
package jp.passportweb.bootstrap.transparency;

import org.jspecify.annotations.NullMarked;
