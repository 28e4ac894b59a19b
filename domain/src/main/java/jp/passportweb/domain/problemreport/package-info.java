/** Problem reports from anybody: a case with a clock that never pauses (PRB-1, BR 4.9.3, 4.9.5). */
@NullMarked
package jp.passportweb.domain.problemreport;

import org.jspecify.annotations.NullMarked;
