/** The trail is held to its hashes. */
@NullMarked
package jp.passportweb.application.audit;

import org.jspecify.annotations.NullMarked;
