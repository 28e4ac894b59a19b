/** 証明書/ステッカー ダウンロード画面 and its files (DWN-1). */
@NullMarked
package jp.passportweb.web.download;

import org.jspecify.annotations.NullMarked;
