/** Downloads in the database. */
@NullMarked
package jp.passportweb.persistence.download;

import org.jspecify.annotations.NullMarked;
