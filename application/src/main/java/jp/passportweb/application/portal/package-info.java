/** What an account holder sees: the list of records and each record with its history. */
@NullMarked
package jp.passportweb.application.portal;

import org.jspecify.annotations.NullMarked;
