/** Tries how reports are drawn. */
@NullMarked
package jp.passportweb.web.report;

import org.jspecify.annotations.NullMarked;
