/** Transparency logs: which are asked, what they promise, and whether it is enough (CT-1, CT-2). */
@NullMarked
package jp.passportweb.domain.transparency;

import org.jspecify.annotations.NullMarked;
