/** Transparency logs: their list, and what is sent to them. */
@NullMarked
package jp.passportweb.network.transparency;

import org.jspecify.annotations.NullMarked;
