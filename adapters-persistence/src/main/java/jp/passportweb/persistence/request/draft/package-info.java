/** Drafts in the database. */
@NullMarked
package jp.passportweb.persistence.request.draft;

import org.jspecify.annotations.NullMarked;
