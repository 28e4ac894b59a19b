/** 解約申請 (TER-1). */
@NullMarked
package jp.passportweb.domain.request.termination;

import org.jspecify.annotations.NullMarked;
