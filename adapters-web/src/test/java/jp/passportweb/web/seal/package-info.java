/** Tests of the seals. */
@NullMarked
package jp.passportweb.web.seal;

import org.jspecify.annotations.NullMarked;
