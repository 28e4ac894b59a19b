/** 失効申請: the very certificate that it is about (REV-5). */
@NullMarked
package jp.passportweb.application.request.revocation;

import org.jspecify.annotations.NullMarked;
