/** Tries the setting of a delegated zone. */
@NullMarked
package jp.passportweb.bootstrap.delegation;

import org.jspecify.annotations.NullMarked;
