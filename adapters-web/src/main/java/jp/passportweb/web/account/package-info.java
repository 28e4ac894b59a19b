/** Login and logout of account holders, and the gate before everything below /user. */
@NullMarked
package jp.passportweb.web.account;

import org.jspecify.annotations.NullMarked;
