/** 継続発行, asked for on one page (CON-1). */
@NullMarked
package jp.passportweb.application.request.continuation;

import org.jspecify.annotations.NullMarked;
