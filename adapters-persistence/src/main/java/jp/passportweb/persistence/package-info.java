/** Keeps the domain's ports in a SQL database. */
@NullMarked
package jp.passportweb.persistence;

import org.jspecify.annotations.NullMarked;
