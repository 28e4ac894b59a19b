/** What the tests of certificates share. */
@NullMarked
package jp.passportweb.pki;

import org.jspecify.annotations.NullMarked;
