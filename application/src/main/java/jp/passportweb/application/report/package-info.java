/** Draws up reports (REP-1). */
@NullMarked
package jp.passportweb.application.report;

import org.jspecify.annotations.NullMarked;
