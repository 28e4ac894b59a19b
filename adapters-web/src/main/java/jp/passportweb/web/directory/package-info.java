/** Accounts and contracts, looked up and mended in the office. */
@NullMarked
package jp.passportweb.web.directory;

import org.jspecify.annotations.NullMarked;
