/** The practice network of an evaluation, and its perspectives: no packet leaves the machine. */
@NullMarked
package jp.passportweb.network.practicezone;

import org.jspecify.annotations.NullMarked;
