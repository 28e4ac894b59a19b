/** Accounts and contracts as the office looks them up. */
@NullMarked
package jp.passportweb.domain.directory;

import org.jspecify.annotations.NullMarked;
