/** The office's queue: its rows, kept beside the records, and what is chosen from them. */
@NullMarked
package jp.passportweb.persistence.queue;

import org.jspecify.annotations.NullMarked;
