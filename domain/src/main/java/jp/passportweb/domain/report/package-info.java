/** How the service does: what was issued, ends, was revoked, and how long people waited (REP-1). */
@NullMarked
package jp.passportweb.domain.report;

import org.jspecify.annotations.NullMarked;
