/** 新規申請: submission (APP-1, APP-5). */
@NullMarked
package jp.passportweb.application.request.newapplication;

import org.jspecify.annotations.NullMarked;
