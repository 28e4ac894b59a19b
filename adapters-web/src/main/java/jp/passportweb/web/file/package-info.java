/** 書類を提出する: the applicant's page, and the files as they are given back (FIL-4, FIL-8). */
@NullMarked
package jp.passportweb.web.file;

import org.jspecify.annotations.NullMarked;
