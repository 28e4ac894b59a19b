/** The transaction that each use case opens for itself. */
@NullMarked
package jp.passportweb.application.transaction;

import org.jspecify.annotations.NullMarked;
