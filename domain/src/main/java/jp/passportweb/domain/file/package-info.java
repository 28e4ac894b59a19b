/**
 * 提出書類: files that applicants and staff hand in for a record, judged by what they are (FIL-1), and
 * kept so that nobody else reads them.
 */
@NullMarked
package jp.passportweb.domain.file;

import org.jspecify.annotations.NullMarked;
