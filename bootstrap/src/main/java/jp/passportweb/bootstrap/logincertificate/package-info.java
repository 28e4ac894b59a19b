/** The listener that asks browsers for their certificate, and the settings of it (LOGIN-1). */
@NullMarked
package jp.passportweb.bootstrap.logincertificate;

import org.jspecify.annotations.NullMarked;
