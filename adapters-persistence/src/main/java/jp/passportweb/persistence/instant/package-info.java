/** Instants as the databases keep them: whole microseconds, in UTC. */
@NullMarked
package jp.passportweb.persistence.instant;

import org.jspecify.annotations.NullMarked;
