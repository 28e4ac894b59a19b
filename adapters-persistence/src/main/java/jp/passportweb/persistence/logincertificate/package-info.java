/** Login certificates in the database. */
@NullMarked
package jp.passportweb.persistence.logincertificate;

import org.jspecify.annotations.NullMarked;
