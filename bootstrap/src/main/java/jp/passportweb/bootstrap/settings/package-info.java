/** Settings: read from the environment, checked at the start, handed to the wiring as values. */
@NullMarked
package jp.passportweb.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
