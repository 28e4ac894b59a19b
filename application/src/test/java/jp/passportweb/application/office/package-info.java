/** The office's use cases on the ports in memory. */
@NullMarked
package jp.passportweb.application.office;

import org.jspecify.annotations.NullMarked;
