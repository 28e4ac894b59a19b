/** Staff logging in, on the ports in memory. */
@NullMarked
package jp.passportweb.application.operator;

import org.jspecify.annotations.NullMarked;
