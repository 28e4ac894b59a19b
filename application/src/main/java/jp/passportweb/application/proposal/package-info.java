/** What one member of staff proposes and another confirms. */
@NullMarked
package jp.passportweb.application.proposal;

import org.jspecify.annotations.NullMarked;
