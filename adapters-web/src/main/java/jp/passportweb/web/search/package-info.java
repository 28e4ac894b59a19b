/** 申込情報検索: its form, what it finds, and that as a file (SRC-1). */
@NullMarked
package jp.passportweb.web.search;

import org.jspecify.annotations.NullMarked;
