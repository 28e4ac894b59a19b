/** Tests of the rules on control of names. */
@NullMarked
package jp.passportweb.domain.domaincontrol;

import org.jspecify.annotations.NullMarked;
