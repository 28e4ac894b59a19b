/**
 * お申込情報(レコード): one per request, with its status, its history and everything that was applied for.
 */
@NullMarked
package jp.passportweb.domain.applicationrecord;

import org.jspecify.annotations.NullMarked;
