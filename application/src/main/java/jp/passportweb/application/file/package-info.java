/** 提出書類: files that applicants hand in for their records and staff for theirs (FIL-1 … FIL-7). */
@NullMarked
package jp.passportweb.application.file;

import org.jspecify.annotations.NullMarked;
