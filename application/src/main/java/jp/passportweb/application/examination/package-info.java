/** What the examination of a record asks for, as customer and office are shown it. */
@NullMarked
package jp.passportweb.application.examination;

import org.jspecify.annotations.NullMarked;
