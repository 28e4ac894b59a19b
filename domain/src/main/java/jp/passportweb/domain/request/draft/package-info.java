/** A request being typed, from its first step to the record that it becomes (APP-1, APP-5). */
@NullMarked
package jp.passportweb.domain.request.draft;

import org.jspecify.annotations.NullMarked;
