/** What {@code /health} asks, besides whether the database answers. */
@NullMarked
package jp.passportweb.bootstrap.health;

import org.jspecify.annotations.NullMarked;
