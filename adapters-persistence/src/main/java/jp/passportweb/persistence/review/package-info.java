/** Reviews and their evidence in the database. */
@NullMarked
package jp.passportweb.persistence.review;

import org.jspecify.annotations.NullMarked;
