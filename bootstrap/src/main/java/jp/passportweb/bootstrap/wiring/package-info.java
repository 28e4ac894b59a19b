/** Wiring: what stands behind each port, and where the use cases are found. */
@NullMarked
package jp.passportweb.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
