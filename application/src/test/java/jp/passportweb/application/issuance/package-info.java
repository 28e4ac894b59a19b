/** Issuance with its interruptions, on the ports in memory. */
@NullMarked
package jp.passportweb.application.issuance;

import org.jspecify.annotations.NullMarked;
