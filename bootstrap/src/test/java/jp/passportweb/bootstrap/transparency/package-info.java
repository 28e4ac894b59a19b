/** Tests of the settings of transparency logs. */
@NullMarked
package jp.passportweb.bootstrap.transparency;

import org.jspecify.annotations.NullMarked;
