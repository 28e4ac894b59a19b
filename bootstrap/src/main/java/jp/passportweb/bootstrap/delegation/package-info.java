/** The name server of the zone to which holders lead their evidence, where one is set. */
@NullMarked
package jp.passportweb.bootstrap.delegation;

import org.jspecify.annotations.NullMarked;
