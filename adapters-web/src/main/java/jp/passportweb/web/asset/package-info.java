/** Style sheets, scripts and drawings, and whatever else is ready before anybody asks for it. */
@NullMarked
package jp.passportweb.web.asset;

import org.jspecify.annotations.NullMarked;
