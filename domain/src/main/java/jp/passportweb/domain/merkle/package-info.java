/** A hash tree over an ordered list that only grows, as RFC 6962 §2.1 defines it. */
@NullMarked
package jp.passportweb.domain.merkle;

import org.jspecify.annotations.NullMarked;
