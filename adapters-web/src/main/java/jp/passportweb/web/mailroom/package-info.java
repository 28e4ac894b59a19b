/** メール: every mail that was put, what became of it, and how it is mended (MBX-1). */
@NullMarked
package jp.passportweb.web.mailroom;

import org.jspecify.annotations.NullMarked;
