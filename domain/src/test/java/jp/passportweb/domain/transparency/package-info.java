/** Tests of logs and timestamps. */
@NullMarked
package jp.passportweb.domain.transparency;

import org.jspecify.annotations.NullMarked;
