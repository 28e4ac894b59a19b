/** Tries what an organisation must say, with samples for other tests. */
@NullMarked
package jp.passportweb.domain.organization;

import org.jspecify.annotations.NullMarked;
