/** What a rule did not let staff do, as the trail keeps it. */
@NullMarked
package jp.passportweb.application.denial;

import org.jspecify.annotations.NullMarked;
