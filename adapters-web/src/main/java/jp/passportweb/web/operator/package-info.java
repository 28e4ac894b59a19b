/** Login and logout of staff, and the gate before everything below /office. */
@NullMarked
package jp.passportweb.web.operator;

import org.jspecify.annotations.NullMarked;
