/** Campaigns in the database. */
@NullMarked
package jp.passportweb.persistence.campaign;

import org.jspecify.annotations.NullMarked;
