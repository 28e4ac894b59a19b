/** Asks the Domain Name System, and proves what it says. */
@NullMarked
package jp.passportweb.network.dns;

import org.jspecify.annotations.NullMarked;
