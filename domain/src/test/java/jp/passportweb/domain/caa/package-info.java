/** Tests of the rules on CAA. */
@NullMarked
package jp.passportweb.domain.caa;

import org.jspecify.annotations.NullMarked;
