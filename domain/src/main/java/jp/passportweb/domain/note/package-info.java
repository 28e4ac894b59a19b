/** A text with signatures that stand below it in lines of their own: the C2SP signed note. */
@NullMarked
package jp.passportweb.domain.note;

import org.jspecify.annotations.NullMarked;
