/** What an application record says, line by line, on every screen that shows it. */
@NullMarked
package jp.passportweb.web.applicationrecord;

import org.jspecify.annotations.NullMarked;
