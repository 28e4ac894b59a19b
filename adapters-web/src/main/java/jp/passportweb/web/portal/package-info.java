/** お客様専用画面: the list of an account's records, and each record. */
@NullMarked
package jp.passportweb.web.portal;

import org.jspecify.annotations.NullMarked;
