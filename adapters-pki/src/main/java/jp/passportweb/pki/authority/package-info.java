/** The embedded authority: its certificates, the profile of what it issues, and its signature. */
@NullMarked
package jp.passportweb.pki.authority;

import org.jspecify.annotations.NullMarked;
