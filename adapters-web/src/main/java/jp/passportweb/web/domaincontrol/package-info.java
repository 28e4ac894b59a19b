/** ドメイン管理権限の確認: what to set where, what was seen, and what it proves. */
@NullMarked
package jp.passportweb.web.domaincontrol;

import org.jspecify.annotations.NullMarked;
