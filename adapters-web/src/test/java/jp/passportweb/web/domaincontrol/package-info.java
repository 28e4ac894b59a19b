/** ドメイン管理権限の確認. */
@NullMarked
package jp.passportweb.web.domaincontrol;

import org.jspecify.annotations.NullMarked;
