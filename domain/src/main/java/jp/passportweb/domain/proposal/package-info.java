/** What one member of staff proposes and another confirms: mended accounts, corrected contracts. */
@NullMarked
package jp.passportweb.domain.proposal;

import org.jspecify.annotations.NullMarked;
