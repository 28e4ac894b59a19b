/** Other people's reading of what is to be signed, besides our own rules (LINT-1). */
@NullMarked
package jp.passportweb.pki.independent;

import org.jspecify.annotations.NullMarked;
