/**
 * Issuance: the intention is stored, the authority signs, the certificate is stored, the contract
 * is concluded.
 */
@NullMarked
package jp.passportweb.application.issuance;

import org.jspecify.annotations.NullMarked;
