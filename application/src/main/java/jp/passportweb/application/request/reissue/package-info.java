/** 再発行: what becomes of the previous certificate. */
@NullMarked
package jp.passportweb.application.request.reissue;

import org.jspecify.annotations.NullMarked;
