/** Revocations that the office itself wants. */
@NullMarked
package jp.passportweb.web.revocation;

import org.jspecify.annotations.NullMarked;
