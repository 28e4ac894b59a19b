/** Tests of OCSP over HTTP. */
@NullMarked
package jp.passportweb.web.ocsp;

import org.jspecify.annotations.NullMarked;
