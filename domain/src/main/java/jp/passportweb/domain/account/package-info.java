/**
 * Accounts of corporations and how their holders prove who they are: access key and one-time
 * password.
 */
@NullMarked
package jp.passportweb.domain.account;

import org.jspecify.annotations.NullMarked;
