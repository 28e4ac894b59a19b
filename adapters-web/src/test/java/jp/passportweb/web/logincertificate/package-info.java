/** Which certificate a request brings. */
@NullMarked
package jp.passportweb.web.logincertificate;

import org.jspecify.annotations.NullMarked;
