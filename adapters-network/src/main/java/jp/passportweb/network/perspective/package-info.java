/** What the network looks like from this place. */
@NullMarked
package jp.passportweb.network.perspective;

import org.jspecify.annotations.NullMarked;
