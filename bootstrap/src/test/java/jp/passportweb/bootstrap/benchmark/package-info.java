/** Measurements of the packaged jar, run by hand (docs/performance.md); no test asserts a time. */
@NullMarked
package jp.passportweb.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
