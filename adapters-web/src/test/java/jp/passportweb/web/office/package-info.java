/** The office's pages without a server. */
@NullMarked
package jp.passportweb.web.office;

import org.jspecify.annotations.NullMarked;
