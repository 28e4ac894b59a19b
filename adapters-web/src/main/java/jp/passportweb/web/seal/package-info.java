/** The seals: their pictures, the HTML that shows them, and the page that a click leads to. */
@NullMarked
package jp.passportweb.web.seal;

import org.jspecify.annotations.NullMarked;
