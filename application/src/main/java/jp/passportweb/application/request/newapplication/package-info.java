/** 新規申請: draft, steps, submission (APP-1, APP-5). */
@NullMarked
package jp.passportweb.application.request.newapplication;

import org.jspecify.annotations.NullMarked;
