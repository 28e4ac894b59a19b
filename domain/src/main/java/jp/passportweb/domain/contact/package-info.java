/**
 * The people of an application: who signs it, and the three contacts that the service writes to and
 * calls.
 */
@NullMarked
package jp.passportweb.domain.contact;

import org.jspecify.annotations.NullMarked;
