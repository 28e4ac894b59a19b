/** Lists of keys that others know or can compute, as they are published, imported and asked. */
@NullMarked
package jp.passportweb.domain.keylist;

import org.jspecify.annotations.NullMarked;
