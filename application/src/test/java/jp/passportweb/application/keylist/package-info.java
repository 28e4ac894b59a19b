/** Tests of keys that others know. */
@NullMarked
package jp.passportweb.application.keylist;

import org.jspecify.annotations.NullMarked;
