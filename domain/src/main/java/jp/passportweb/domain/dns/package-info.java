/** What was heard from the Domain Name System, and how far it can be believed. */
@NullMarked
package jp.passportweb.domain.dns;

import org.jspecify.annotations.NullMarked;
