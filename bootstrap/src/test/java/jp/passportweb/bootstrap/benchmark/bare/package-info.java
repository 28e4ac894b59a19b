/** What our system is measured beside: its libraries, and nothing of its own. */
@NullMarked
package jp.passportweb.bootstrap.benchmark.bare;

import org.jspecify.annotations.NullMarked;
