/** Contracts: terms of entitlement, inside which certificates are issued. */
@NullMarked
package jp.passportweb.domain.contract;

import org.jspecify.annotations.NullMarked;
