/** 審査業務: the queue of the office, and each record with its examination and its decisions. */
@NullMarked
package jp.passportweb.web.office;

import org.jspecify.annotations.NullMarked;
