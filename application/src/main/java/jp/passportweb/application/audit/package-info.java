/** The trail is sealed, held to its seals, read, and handed out with proofs. */
@NullMarked
package jp.passportweb.application.audit;

import org.jspecify.annotations.NullMarked;
