/** 継続発行: the next certificate of a contract that goes on (CON-1). */
@NullMarked
package jp.passportweb.domain.request.continuation;

import org.jspecify.annotations.NullMarked;
