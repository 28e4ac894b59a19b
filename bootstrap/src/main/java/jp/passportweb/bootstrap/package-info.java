/** Starts the system: the one place that knows every module. */
@NullMarked
package jp.passportweb.bootstrap;

import org.jspecify.annotations.NullMarked;
