/** The authority of login certificates: issues them, and recognises them when presented. */
@NullMarked
package jp.passportweb.pki.logincertificate;

import org.jspecify.annotations.NullMarked;
