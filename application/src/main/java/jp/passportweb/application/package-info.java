/** The use cases: each loads, lets the domain decide, saves, and records what happened. */
@NullMarked
package jp.passportweb.application;

import org.jspecify.annotations.NullMarked;
