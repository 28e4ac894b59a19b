/** Pages for everybody: the documents, the repository; and the evaluation's mailbox. */
@NullMarked
package jp.passportweb.web.publicpages;

import org.jspecify.annotations.NullMarked;
