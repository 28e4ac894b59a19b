/** Revocations that the office itself wants, with their second person. */
@NullMarked
package jp.passportweb.application.revocation;

import org.jspecify.annotations.NullMarked;
