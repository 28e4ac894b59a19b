/** Problem reports: the public page and the office's cases (PRB-1). */
@NullMarked
package jp.passportweb.web.problemreport;

import org.jspecify.annotations.NullMarked;
