/** 更新申請: a new contract after the old one (REN-1). */
@NullMarked
package jp.passportweb.domain.request.renewal;

import org.jspecify.annotations.NullMarked;
