/** 担当者変更申請 (CHG-1). */
@NullMarked
package jp.passportweb.domain.request.contactchange;

import org.jspecify.annotations.NullMarked;
