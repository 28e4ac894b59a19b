/** Problem reports: taken from anybody, answered within a day, decided (PRB-1). */
@NullMarked
package jp.passportweb.application.problemreport;

import org.jspecify.annotations.NullMarked;
