/** The queue's addresses. */
@NullMarked
package jp.passportweb.web.queue;

import org.jspecify.annotations.NullMarked;
