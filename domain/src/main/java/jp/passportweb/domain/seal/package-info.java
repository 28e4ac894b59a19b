/** ステッカー: the seal on a customer's site, and what its page tells of the certificate. */
@NullMarked
package jp.passportweb.domain.seal;

import org.jspecify.annotations.NullMarked;
