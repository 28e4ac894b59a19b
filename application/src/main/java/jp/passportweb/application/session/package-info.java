/** Sessions: opened by a login, resolved from a cookie's token, ended by logout or time. */
@NullMarked
package jp.passportweb.application.session;

import org.jspecify.annotations.NullMarked;
