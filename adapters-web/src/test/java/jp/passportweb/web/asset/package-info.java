/** Tests of OCSP over HTTP. */
@NullMarked
package jp.passportweb.web.asset;

import org.jspecify.annotations.NullMarked;
