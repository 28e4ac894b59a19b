/** Tests of the rules on perspectives. */
@NullMarked
package jp.passportweb.domain.perspective;

import org.jspecify.annotations.NullMarked;
