/** What one member of staff proposes and another confirms. */
@NullMarked
package jp.passportweb.web.proposal;

import org.jspecify.annotations.NullMarked;
