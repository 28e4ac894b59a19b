/** 更新: reminding of it. */
@NullMarked
package jp.passportweb.application.request.renewal;

import org.jspecify.annotations.NullMarked;
