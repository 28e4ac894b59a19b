/** Answers on the status of certificates, at the addresses that certificates name. */
@NullMarked
package jp.passportweb.web.ocsp;

import org.jspecify.annotations.NullMarked;
