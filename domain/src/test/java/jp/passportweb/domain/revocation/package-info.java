/** Tests of revocations by the office. */
@NullMarked
package jp.passportweb.domain.revocation;

import org.jspecify.annotations.NullMarked;
