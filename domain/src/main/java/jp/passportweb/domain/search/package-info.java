/** 申込情報検索: the conditions by which an account's records are searched (SRC-1). */
@NullMarked
package jp.passportweb.domain.search;

import org.jspecify.annotations.NullMarked;
