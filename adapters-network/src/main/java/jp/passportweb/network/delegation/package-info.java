/** Answers for the zone to which holders lead their evidence once. */
@NullMarked
package jp.passportweb.network.delegation;

import org.jspecify.annotations.NullMarked;
