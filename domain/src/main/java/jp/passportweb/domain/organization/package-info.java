/** The organisation that applies: who it is in the registry, and how it stands in a certificate. */
@NullMarked
package jp.passportweb.domain.organization;

import org.jspecify.annotations.NullMarked;
