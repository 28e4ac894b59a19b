/** 証明書の設定手順: how a downloaded certificate gets into a server, and how that is checked. */
@NullMarked
package jp.passportweb.web.installation;

import org.jspecify.annotations.NullMarked;
