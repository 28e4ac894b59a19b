/** Logins that last: of account holders in the portal and of staff in the office. */
@NullMarked
package jp.passportweb.domain.session;

import org.jspecify.annotations.NullMarked;
