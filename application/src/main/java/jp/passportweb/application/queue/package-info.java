/** The office's queue: what is shown of it, kept views, who is looking, and alarms (QUE-1 to 4). */
@NullMarked
package jp.passportweb.application.queue;

import org.jspecify.annotations.NullMarked;
