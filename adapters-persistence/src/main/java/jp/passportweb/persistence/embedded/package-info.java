/** What the embedded database needs so that a process may be killed at any moment. */
@NullMarked
package jp.passportweb.persistence.embedded;

import org.jspecify.annotations.NullMarked;
