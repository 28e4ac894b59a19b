/** The quarterly sample of issued certificates that is looked at again (SMP-1, BR 8.7). */
@NullMarked
package jp.passportweb.domain.sample;

import org.jspecify.annotations.NullMarked;
