/** Tries what is known of registries. */
@NullMarked
package jp.passportweb.pki.names;

import org.jspecify.annotations.NullMarked;
