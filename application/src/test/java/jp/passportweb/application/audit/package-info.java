/** The trail sealed, verified and handed out, on the ports in memory. */
@NullMarked
package jp.passportweb.application.audit;

import org.jspecify.annotations.NullMarked;
