/** ログイン用電子証明書: client certificates that open an account's portal (LOGIN-1). */
@NullMarked
package jp.passportweb.domain.logincertificate;

import org.jspecify.annotations.NullMarked;
