/** 新規申請: the draft from its first step to the record that it becomes (APP-1, APP-5). */
@NullMarked
package jp.passportweb.domain.request.newapplication;

import org.jspecify.annotations.NullMarked;
