/** Tries the zone's name server as strangers ask it. */
@NullMarked
package jp.passportweb.network.delegation;

import org.jspecify.annotations.NullMarked;
