/** The office's queue: what is to be done, until when, by whom, and who is looking (QUE-1 to 4). */
@NullMarked
package jp.passportweb.domain.queue;

import org.jspecify.annotations.NullMarked;
