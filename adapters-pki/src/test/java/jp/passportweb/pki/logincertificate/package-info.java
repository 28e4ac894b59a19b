/** The authority of login certificates, judged by OpenSSL and by Java. */
@NullMarked
package jp.passportweb.pki.logincertificate;

import org.jspecify.annotations.NullMarked;
