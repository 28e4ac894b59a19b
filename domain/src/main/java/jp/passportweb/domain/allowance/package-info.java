/** What somebody whom nobody has examined yet may make the service do within a time. */
@NullMarked
package jp.passportweb.domain.allowance;

import org.jspecify.annotations.NullMarked;
