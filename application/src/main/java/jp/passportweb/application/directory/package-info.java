/** Accounts and contracts, looked up in the office. */
@NullMarked
package jp.passportweb.application.directory;

import org.jspecify.annotations.NullMarked;
