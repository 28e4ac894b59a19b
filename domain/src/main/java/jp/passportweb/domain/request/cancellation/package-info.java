/** 申請取消 (CAN-1). */
@NullMarked
package jp.passportweb.domain.request.cancellation;

import org.jspecify.annotations.NullMarked;
