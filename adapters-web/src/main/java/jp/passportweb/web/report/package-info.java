/** 報告: the office's reports with their plots and files (REP-1), and the sample (SMP-1). */
@NullMarked
package jp.passportweb.web.report;

import org.jspecify.annotations.NullMarked;
