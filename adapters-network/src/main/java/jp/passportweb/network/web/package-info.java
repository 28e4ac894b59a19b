/** Looks at pages of the web that strangers serve, without reaching anything else. */
@NullMarked
package jp.passportweb.network.web;

import org.jspecify.annotations.NullMarked;
