/** Tries the web room against servers on this machine, good and bad ones. */
@NullMarked
package jp.passportweb.network.web;

import org.jspecify.annotations.NullMarked;
