/** Contracts: what happens when their time is over. */
@NullMarked
package jp.passportweb.application.contract;

import org.jspecify.annotations.NullMarked;
