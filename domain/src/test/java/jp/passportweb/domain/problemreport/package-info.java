/** Tests of problem reports. */
@NullMarked
package jp.passportweb.domain.problemreport;

import org.jspecify.annotations.NullMarked;
