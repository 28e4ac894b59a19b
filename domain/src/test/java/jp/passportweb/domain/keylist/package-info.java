/** Tests of keys that others know. */
@NullMarked
package jp.passportweb.domain.keylist;

import org.jspecify.annotations.NullMarked;
