/** 失効申請 (REV-1 … REV-3). */
@NullMarked
package jp.passportweb.domain.request.revocation;

import org.jspecify.annotations.NullMarked;
