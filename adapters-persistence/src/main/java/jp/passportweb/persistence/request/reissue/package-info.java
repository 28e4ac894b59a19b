/** 再発行 in the database: revocations that wait for their day. */
@NullMarked
package jp.passportweb.persistence.request.reissue;

import org.jspecify.annotations.NullMarked;
