/** The office: staff gather evidence on a record, examine, approve or refuse it. */
@NullMarked
package jp.passportweb.application.office;

import org.jspecify.annotations.NullMarked;
