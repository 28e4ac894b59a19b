/** Drafts of new applications in the database. */
@NullMarked
package jp.passportweb.persistence.request.newapplication;

import org.jspecify.annotations.NullMarked;
