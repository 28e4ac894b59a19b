/** Draws the quarterly sample and looks at it again (SMP-1). */
@NullMarked
package jp.passportweb.application.sample;

import org.jspecify.annotations.NullMarked;
