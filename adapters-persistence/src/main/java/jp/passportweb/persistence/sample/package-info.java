/** Samples in the database. */
@NullMarked
package jp.passportweb.persistence.sample;

import org.jspecify.annotations.NullMarked;
