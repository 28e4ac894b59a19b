/**
 * Certificates: what goes into one, how it comes to be in two steps, and the ports to the authority
 * and the store.
 */
@NullMarked
package jp.passportweb.domain.certificate;

import org.jspecify.annotations.NullMarked;
