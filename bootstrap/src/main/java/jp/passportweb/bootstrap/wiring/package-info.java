/** Wiring: which implementation stands behind each port, and what each use case is made of. */
@NullMarked
package jp.passportweb.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
