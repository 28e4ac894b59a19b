/**
 * CSR: what was pasted, what it holds, and every rule on keys and names that stands before a
 * certificate (REQUIREMENTS §6.2).
 */
@NullMarked
package jp.passportweb.domain.signingrequest;

import org.jspecify.annotations.NullMarked;
