/** Precertificates and what logs promised of them, in the database. */
@NullMarked
package jp.passportweb.persistence.transparency;

import org.jspecify.annotations.NullMarked;
