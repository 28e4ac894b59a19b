/** 再発行申請: a certificate again, in place of the previous one (REI-1 … REI-4). */
@NullMarked
package jp.passportweb.domain.request.reissue;

import org.jspecify.annotations.NullMarked;
