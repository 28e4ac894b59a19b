/** Tries that rules stop. */
@NullMarked
package jp.passportweb.application.denial;

import org.jspecify.annotations.NullMarked;
