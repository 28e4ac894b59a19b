/** The network of an evaluation: what stands in a DNS and on a web server that nobody has. */
@NullMarked
package jp.passportweb.domain.practicezone;

import org.jspecify.annotations.NullMarked;
