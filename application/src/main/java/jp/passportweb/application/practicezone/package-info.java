/** The practice zone of an evaluation. */
@NullMarked
package jp.passportweb.application.practicezone;

import org.jspecify.annotations.NullMarked;
