/** What can be asked of a record, and why not. */
@NullMarked
package jp.passportweb.domain.request;

import org.jspecify.annotations.NullMarked;
