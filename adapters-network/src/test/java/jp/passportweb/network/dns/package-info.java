/** Tries the DNS room against servers on this machine, good and bad ones. */
@NullMarked
package jp.passportweb.network.dns;

import org.jspecify.annotations.NullMarked;
