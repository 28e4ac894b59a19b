/** The packaged system as its users meet it: as a process, by HTTP, mail and OpenSSL. */
@NullMarked
package jp.passportweb.bootstrap.acceptance;

import org.jspecify.annotations.NullMarked;
