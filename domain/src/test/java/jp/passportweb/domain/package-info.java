/** The ports in memory, the contracts that every implementation of a port keeps, sample data. */
@NullMarked
package jp.passportweb.domain;

import org.jspecify.annotations.NullMarked;
