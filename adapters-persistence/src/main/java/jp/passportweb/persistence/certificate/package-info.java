/** Certificates in the database, from the intention to the revocation, and the lists of these. */
@NullMarked
package jp.passportweb.persistence.certificate;

import org.jspecify.annotations.NullMarked;
