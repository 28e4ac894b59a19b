/** The practice network of an evaluation, as a page. */
@NullMarked
package jp.passportweb.web.practicezone;

import org.jspecify.annotations.NullMarked;
