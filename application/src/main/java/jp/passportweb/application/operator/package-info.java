/** Staff: made on the first start, logging in to the office. */
@NullMarked
package jp.passportweb.application.operator;

import org.jspecify.annotations.NullMarked;
