/** Who computes with the service's own keys. */
@NullMarked
package jp.passportweb.pki.provider;

import org.jspecify.annotations.NullMarked;
