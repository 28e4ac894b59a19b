/** The network of an evaluation. */
@NullMarked
package jp.passportweb.domain.practicezone;

import org.jspecify.annotations.NullMarked;
