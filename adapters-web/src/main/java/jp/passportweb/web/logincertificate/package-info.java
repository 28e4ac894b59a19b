/** Login by certificate, and its certificates in the office (LOGIN-1). */
@NullMarked
package jp.passportweb.web.logincertificate;

import org.jspecify.annotations.NullMarked;
