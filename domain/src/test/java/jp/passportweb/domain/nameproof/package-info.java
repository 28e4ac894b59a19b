/** What is proven of the names that an application asks for. */
@NullMarked
package jp.passportweb.domain.nameproof;

import org.jspecify.annotations.NullMarked;
