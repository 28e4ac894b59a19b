/** What happens by itself, tried on a real database. */
@NullMarked
package jp.passportweb.bootstrap.scheduling;

import org.jspecify.annotations.NullMarked;
