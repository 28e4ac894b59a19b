/** Account holders: one-time passwords by mail, login and logout. */
@NullMarked
package jp.passportweb.application.account;

import org.jspecify.annotations.NullMarked;
