/** Tests of the authority and its profiles, with OpenSSL and Java as judges. */
@NullMarked
package jp.passportweb.pki.authority;

import org.jspecify.annotations.NullMarked;
