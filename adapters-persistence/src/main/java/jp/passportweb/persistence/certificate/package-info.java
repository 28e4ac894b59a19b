/** Intended and issued certificates in the database. */
@NullMarked
package jp.passportweb.persistence.certificate;

import org.jspecify.annotations.NullMarked;
