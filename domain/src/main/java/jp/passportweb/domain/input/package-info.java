/** What a person typed, and what may be wrong with it: values and problems, never messages. */
@NullMarked
package jp.passportweb.domain.input;

import org.jspecify.annotations.NullMarked;
