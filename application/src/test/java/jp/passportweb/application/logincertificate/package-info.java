/** Login certificates, tried in memory. */
@NullMarked
package jp.passportweb.application.logincertificate;

import org.jspecify.annotations.NullMarked;
