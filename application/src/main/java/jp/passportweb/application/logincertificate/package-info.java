/** Login certificates: issued and revoked by the office, and what logging in by one takes. */
@NullMarked
package jp.passportweb.application.logincertificate;

import org.jspecify.annotations.NullMarked;
