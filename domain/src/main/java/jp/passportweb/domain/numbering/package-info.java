/** Numbers that are given out one after the other, and never a second time. */
@NullMarked
package jp.passportweb.domain.numbering;

import org.jspecify.annotations.NullMarked;
