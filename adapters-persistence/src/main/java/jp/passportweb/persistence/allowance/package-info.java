/** Allowances in the database. */
@NullMarked
package jp.passportweb.persistence.allowance;

import org.jspecify.annotations.NullMarked;
