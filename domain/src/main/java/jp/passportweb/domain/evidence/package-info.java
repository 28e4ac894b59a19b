/**
 * EVD-1: evidence belongs to what it proves; records use it. What must be true and where it may be
 * read is data of the catalogue.
 */
@NullMarked
package jp.passportweb.domain.evidence;

import org.jspecify.annotations.NullMarked;
