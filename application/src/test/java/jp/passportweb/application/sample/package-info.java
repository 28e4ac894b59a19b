/** Tries the sample. */
@NullMarked
package jp.passportweb.application.sample;

import org.jspecify.annotations.NullMarked;
