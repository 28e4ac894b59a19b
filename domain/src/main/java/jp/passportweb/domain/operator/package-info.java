/** Staff of the certification service and what each may do in the office. */
@NullMarked
package jp.passportweb.domain.operator;

import org.jspecify.annotations.NullMarked;
