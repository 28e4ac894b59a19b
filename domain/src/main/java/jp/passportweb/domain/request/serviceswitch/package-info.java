/** 別サービスへ切り替えて申請 (SWI-1). */
@NullMarked
package jp.passportweb.domain.request.serviceswitch;

import org.jspecify.annotations.NullMarked;
